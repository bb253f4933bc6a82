import { createQuotations } from "./quotations.ts";

/** What stands between two words: nothing that matters, a pause, the end of a sentence, the end of a question. */
export const gap = { none: 0, pause: 1, end: 2, question: 3 } as const;
export type Gap = (typeof gap)[keyof typeof gap];

export interface Tokens {
  readonly words: readonly string[];
  /** One more than words: what stands before each word, and after the last. */
  readonly gaps: readonly Gap[];
  /** An emoji in it laughs. */
  readonly laughs: boolean;
  /** The words in quotation marks, where there are words outside of them. */
  readonly quoted?: ReadonlySet<number>;
}

const plain = /^[\t\n\r\x20-\x7e]*$/u;
// An emoji is no word, though NFKC would turn ™ into one. Keycaps begin with a real digit.
const keycaps = /[0-9#*]\ufe0f?\u20e3/gu;
const emoji = /[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}]/gu;
const laughing =
  /[\u{1f601}\u{1f602}\u{1f605}\u{1f606}\u{1f923}\u{1f92a}\u{1f61c}\u{1f61d}\u{1f609}\u{1f970}\u{1f60d}\u{1f618}]/u;
const apostrophes = /[\u2018\u2019\u02bc\u2032\u00b4\uff07]/gu;
const dropped = /[\u0300-\u036f\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;
// Normalising sorts a letter's marks, which takes the square of their number: past eight they say nothing more.
const piledMarks = /([\p{M}\uff9e\uff9f]{8})[\p{M}\uff9e\uff9f]+/gu;
const controls = /(?![\t-\r\u0085])\p{Cc}/gu;
const sentenceMarks = /[\u00a1\u00bf\u3002\u061f]/gu;
const quotationMarks = /[\u00ab\u00bb\u201c-\u201f\u2039\u203a]/gu;
const dashes = /[\u2013\u2014\u2015]/gu;
const foreignMarks = /[^\p{L}\p{N}\p{M}\n\x20-\x7e]/gu;
const ligatures: Readonly<Record<string, string>> = { œ: "oe", æ: "ae", ß: "ss", ø: "o", ł: "l", ı: "i" };

/** NFKC in effect, without case, accents, or anything that can't be seen. */
const fold = (text: string): string =>
  text
    .replace(keycaps, ",")
    .replace(emoji, ",")
    .replace(apostrophes, "'")
    .replace(dropped, "")
    .replace(controls, "")
    .replace(piledMarks, "$1")
    .normalize("NFKD")
    .replace(dropped, "")
    .toLowerCase()
    .normalize("NFC")
    .replace(/[œæßøłı]/gu, (letter) => ligatures[letter] ?? letter)
    .replace(sentenceMarks, ".")
    .replace(dashes, ",")
    .replace(quotationMarks, '"')
    .replace(foreignMarks, " ");

const kinds = { other: 0, word: 1, apostrophe: 2, pause: 3, dot: 4, dash: 5, end: 6, question: 7 } as const;

const kindTable: readonly number[] = Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[a-z0-9]/u.test(character)) return kinds.word;
  if (/['`]/u.test(character)) return kinds.apostrophe;
  if (/[,:()[\]{}<>"/\\|~]/u.test(character)) return kinds.pause;
  if (character === ".") return kinds.dot;
  if (character === "-") return kinds.dash;
  if (character === "?") return kinds.question;
  return /[!;\n]/u.test(character) ? kinds.end : kinds.other;
});

/** What is left of a foreign alphabet after folding is letters. */
const kindOf = (text: string, index: number): number => {
  const code = text.charCodeAt(index);
  return code < 128 ? (kindTable[code] ?? kinds.other) : code > 127 ? kinds.word : kinds.other;
};

/** French puts a word's end before the apostrophe (m'envoyez); in other words it stands for a letter (don't). */
const elisions = new Set(["c", "d", "j", "l", "m", "n", "qu", "s", "t"]);

/** A dot ends a sentence only before a space: in "5.30" and "ok.stop" it is a pause, and so are several. */
const gapOfDot = (text: string, index: number): Gap =>
  kindOf(text, index - 1) === kinds.dot || kindOf(text, index + 1) === kinds.word ? gap.pause : gap.end;

/** A dash between words is a pause, one within a word is nothing: "stop - please", "opt-out". */
const gapOfDash = (text: string, index: number): Gap =>
  kindOf(text, index - 1) === kinds.word || kindOf(text, index + 1) === kinds.word ? gap.none : gap.pause;

const gapOf = (kind: number, text: string, index: number): Gap => {
  switch (kind) {
    case kinds.pause:
      return gap.pause;
    case kinds.dot:
      return kindOf(text, index + 1) === kinds.dot ? gap.none : gapOfDot(text, index);
    case kinds.dash:
      return gapOfDash(text, index);
    case kinds.end:
      return gap.end;
    case kinds.question:
      return gap.question;
    default:
      return gap.none;
  }
};

/** The words of a text and the pauses between them; linear in the text. */
export const tokenise = (text: string): Tokens => {
  const isPlain = plain.test(text);
  const folded = isPlain ? text.toLowerCase() : fold(text);
  const words: string[] = [];
  const gaps: Gap[] = [];
  const quotations = createQuotations();
  let before: Gap = gap.end;
  let index = 0;
  while (index < folded.length) {
    const kind = kindOf(folded, index);
    if (kind !== kinds.word) {
      const found = gapOf(kind, folded, index);
      if (found > before) before = found;
      if (folded.charAt(index) === '"') quotations.double(words.length);
      else if (kind === kinds.apostrophe)
        quotations.single(
          words.length,
          kindOf(folded, index - 1) === kinds.word,
          kindOf(folded, index + 1) === kinds.word,
        );
      index += 1;
      continue;
    }
    let start = index;
    let joined = "";
    for (index += 1; index < folded.length; index += 1) {
      const next = kindOf(folded, index);
      if (next === kinds.word) continue;
      if (next !== kinds.apostrophe || kindOf(folded, index + 1) !== kinds.word) break;
      const part = folded.slice(start, index);
      if (elisions.has(part) && joined === "") {
        words.push(part);
        gaps.push(before);
        before = gap.none;
      } else joined += part;
      start = index + 1;
    }
    words.push(joined + folded.slice(start, index));
    gaps.push(before);
    before = gap.none;
  }
  gaps.push(before > gap.end ? before : gap.end);
  const quoted = quotations.find(words.length);
  return { words, gaps, laughs: !isPlain && laughing.test(text), ...(quoted ? { quoted } : {}) };
};

/** A text as two of them are compared: its words, one space between them. */
export const normalise = (text: string): string => tokenise(text).words.join(" ");
