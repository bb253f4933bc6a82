import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { describe, it } from "node:test";
import { createReader } from "../../src/core/reading/create-reader.ts";

interface Labelled {
  readonly text: string;
  readonly language: string;
  readonly means: "stop" | "review" | "none";
}

const here = new URL("./", import.meta.url);
const load = (file: string): readonly Labelled[] =>
  readFileSync(new URL(file, here), "utf8")
    .trim()
    .split("\n")
    .map((line): Labelled => JSON.parse(line));

const heldOut = load("held-out.jsonl");
const all = readdirSync(here)
  .filter((file) => file.endsWith(".jsonl"))
  .flatMap(load);
const read = createReader();

/** A word that a careless rule would take for an opt-out, in any of the three languages. */
const stopWord =
  /\b(?:stop\w*|quit\w*|end(?:s|ed|ing)?|cancel\w*|unsubscribe\w*|revoke\w*|opt(?:ed|ing)?|out|off|remov\w*|enough|leave|no more|arr[eê]t\w*|fin|finir|annul\w*|d[ée]sabonn\w*|retir\w*|enl[eè]v\w*|plus|assez|alto|par(?:a|e|ar|en|ada|o)|baja\w*|cancela\w*|basta\w*|quit\w*|dej\w*|no m[aá]s)\b/iu;

describe("the corpus", () => {
  it("has at least 1,200 texts, a third of them kept apart, and none twice", () => {
    assert.ok(all.length >= 1_200, `${all.length}`);
    assert.ok(heldOut.length * 3 >= all.length, `${heldOut.length} of ${all.length}`);
    assert.equal(new Set(heldOut.map(({ text }) => text)).size, heldOut.length);
  });
});

const leastFound = 0.97;

describe("texts kept apart", () => {
  for (const language of ["en", "fr", "es"]) {
    const of = (means: Labelled["means"]) =>
      heldOut.filter((one) => one.language === language && one.means === means);

    it(`${language}: has at least 60 negatives with a stop word and 50 clear requests`, () => {
      const traps = of("none").filter(({ text }) => stopWord.test(text));
      assert.ok(traps.length >= 60, `${traps.length} negatives with a stop word`);
      assert.ok(of("stop").length >= 50, `${of("stop").length} clear requests`);
    });

    it(`${language}: no false stop`, () => {
      const wrong = of("none").filter(({ text }) => read(text).means === "stop");
      assert.equal(wrong.length, 0);
    });

    it(`${language}: clear requests are found`, () => {
      const requests = of("stop");
      const found = requests.filter(({ text }) => ["stop", "review"].includes(read(text).means));
      const share = found.length / requests.length;
      assert.ok(share >= leastFound, `${(share * 100).toFixed(1)} %`);
    });
  }
});
