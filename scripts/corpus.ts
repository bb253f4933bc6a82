import { readdirSync } from "node:fs";
import { measureByLanguage, readCorpus } from "./measure-corpus.ts";
import type { Figures, LabelledText } from "./measure-corpus.ts";

/**
 * `npm run corpus [-- --show-held-out] [-- FILE …]`: how well the reading does on the labelled texts, and each that it
 * gets wrong. Of the file kept apart only the numbers: whoever reads its misses while writing rules has no test left.
 */
const heldOut = "held-out.jsonl";
const args = process.argv.slice(2);
const showsHeldOut = args.includes("--show-held-out");
const wanted = args.filter((arg) => !arg.startsWith("--"));

const folder = new URL("../test/corpus/", import.meta.url);
const files = readdirSync(folder)
  .filter((file) => file.endsWith(".jsonl"))
  .filter((file) => wanted.length === 0 || wanted.includes(file));

const labels: readonly LabelledText["means"][] = ["stop", "review", "none"];

const percent = (part: number, whole: number): string =>
  whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`;

const classLine = ({ byLabel }: Figures, label: LabelledText["means"]): string => {
  const row = byLabel[label];
  const labelled = row.stop + row.review + row.none;
  const readSo = labels.reduce((sum, one) => sum + byLabel[one][label], 0);
  const counts = labels.map((one) => `${one} ${String(row[one]).padStart(4)}`).join("  ");
  const [precision, recall] = [percent(row[label], readSo), percent(row[label], labelled)];
  return `    ${label.padEnd(7)}${String(labelled).padStart(5)} read as  ${counts}   precision ${precision.padStart(7)}  recall ${recall.padStart(7)}`;
};

for (const file of files) {
  const texts = readCorpus(new URL(file, folder));
  console.log(`${file}: ${texts.length} texts`);
  for (const figures of measureByLanguage(texts)) {
    const { stop, none } = figures.byLabel;
    const clear = stop.stop + stop.review + stop.none;
    const found = percent(stop.stop + stop.review, clear);
    console.log(`  ${figures.language}: clear requests found ${found}, false stops ${none.stop}`);
    for (const label of labels) console.log(classLine(figures, label));
    if (file === heldOut && !showsHeldOut) continue;
    for (const { text, means, reading } of figures.misses)
      console.log(`      ${means} read as ${reading.means} (${reading.rule}): ${JSON.stringify(text)}`);
  }
}
