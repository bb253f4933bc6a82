import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Heard } from "../../src/core/policy/owe-answer.ts";
import { newPerson } from "../../src/core/person.ts";
import type { OpenReview, Person } from "../../src/core/person.ts";
import { annAfter, reads } from "../support/circumstances.ts";
import { heardAt, owes, program } from "../support/heard.ts";
import { into, out } from "../support/sim-entries.ts";
import { noon } from "../support/sim-events.ts";
import { ann } from "../support/sim-programs.ts";

const question = { en: "Reply STOP to stop" };
const here: OpenReview = { program: program.id, suffix: "s", place: heardAt, due: noon + 1 };
const earlier: OpenReview = { ...here, place: { ...heardAt, at: noon - 1 } };
const ofOther: OpenReview = { ...earlier, program: "contoso-offers" };
const doubted = (...reviews: readonly OpenReview[]): Person => ({ ...newPerson(ann), reviews });
const asked: Person = { ...newPerson(ann), questions: { [program.id]: { place: heardAt, until: noon + 1 } } };
const doubt: Partial<Heard> = {
  reading: reads("review"),
  program: { ...program, onDoubt: "ask", question },
};
const optIn = { words: [], question: { en: "YES?" }, reply: { en: "welcome" } };

describe("which text answers which meaning", () => {
  const rows: readonly (readonly [string, Partial<Heard>, meaning: string | undefined, text?: string])[] = [
    ["STOP", {}, "stop", "stop en"],
    ["ARRET, in its own language", { reading: reads("stop", { language: "fr" }) }, "stop", "stop fr"],
    [
      "ALTO, in the program's where its own isn't configured",
      { reading: reads("stop", { language: "es" }) },
      "stop",
      "stop en",
    ],
    ["START", { reading: reads("start") }, "start", "start en"],
    ["HELP", { reading: reads("help") }, "help", "help en"],
    ["plain talk", { reading: reads("none") }, undefined],
    ["a doubt, held", { reading: reads("review") }, undefined],
    ["a doubt, asked back", { ...doubt, after: doubted(here) }, "question", question.en],
    ["a doubt that waits in line behind twenty others", { ...doubt, after: doubted(earlier) }, undefined],
    [
      "a doubt while another waits",
      { ...doubt, before: doubted(earlier), after: doubted(earlier, here) },
      undefined,
    ],
    [
      "a doubt while another program's waits",
      { ...doubt, before: doubted(ofOther), after: doubted(ofOther, here) },
      "question",
      question.en,
    ],
    [
      "a doubt that opens another program's review",
      { ...doubt, after: doubted({ ...ofOther, place: here.place }) },
      undefined,
    ],
    [
      "a doubt of somebody opted out",
      { ...doubt, after: { ...annAfter(out).person, reviews: [here] } },
      undefined,
    ],
    [
      "a doubt of somebody opted in",
      { ...doubt, after: { ...annAfter(into).person, reviews: [here] } },
      "question",
      question.en,
    ],
    [
      "a doubt that counts as STOP",
      { reading: reads("review"), program: { ...program, onDoubt: "optOut", question } },
      "stop",
      "stop en",
    ],
    [
      "a doubt, held, whatever question there is",
      { reading: reads("review"), program: { ...program, question }, after: doubted(here) },
      undefined,
    ],
    [
      "a doubt to be asked with no question",
      { reading: reads("review"), program: { ...program, onDoubt: "ask" } },
      undefined,
    ],
    [
      "JOIN, with its own reply",
      { reading: reads("opt-in"), program: { ...program, optIn: { words: [], reply: { en: "hi" } } } },
      "opt-in",
      "hi",
    ],
    [
      "JOIN, with none of its own",
      { reading: reads("opt-in"), program: { ...program, optIn: { words: [] } } },
      "opt-in",
      "start en",
    ],
    ["JOIN, no way in configured", { reading: reads("opt-in") }, "opt-in", "start en"],
    [
      "JOIN, asked back",
      { reading: reads("opt-in"), program: { ...program, optIn }, after: asked },
      "opt-in-question",
      "YES?",
    ],
    [
      "YES, with its own reply",
      { reading: reads("yes"), program: { ...program, optIn } },
      "opt-in",
      "welcome",
    ],
    ["YES, with none of its own", { reading: reads("yes") }, "opt-in", "start en"],
  ];
  for (const [title, heard, meaning, text] of rows) {
    it(title, () => {
      const { answer, text: said } = owes(heard);
      assert.equal(answer.kind, meaning === undefined ? "not-asked" : "owed");
      assert.equal(answer.kind === "owed" ? answer.meaning : undefined, meaning);
      assert.equal(said, text);
    });
  }
});
