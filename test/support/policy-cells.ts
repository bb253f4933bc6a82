import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { sha256 } from "../../src/adapters/system/system.ts";
import { newPerson } from "../../src/core/person.ts";
import type { Person } from "../../src/core/person.ts";
import { decideText } from "../../src/core/policy/decide-text.ts";
import { createPrograms } from "../../src/core/program.ts";
import type { NumberType, Program, Sender } from "../../src/core/program.ts";
import { createReader } from "../../src/core/reading/create-reader.ts";
import { simProgram } from "./sim-programs.ts";

interface Cell {
  readonly type: NumberType;
  readonly country: string;
  readonly managedBy?: "us" | "provider";
  readonly word: string;
  readonly form: "literal" | "variant";
  readonly text: string;
  readonly blockedBefore: boolean;
  readonly records: string;
  readonly answers: "us" | "provider" | "blocked" | "cannot-send" | "nobody";
  readonly language?: string;
  readonly blockedAfter: boolean;
}

/** Number type × manager × word × form × block: what is recorded, who answers. */
export const cells = readFileSync(new URL("../core/policy.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line): Cell => JSON.parse(line));

/** Compiling its phrases takes a while. */
const read = createReader();
const person = "+14255550123";
const now = Date.UTC(2026, 8, 21, 12);
const texts = (says: string) => ({ en: `${says} en`, fr: `${says} fr`, es: `${says} es` });

const senderOf = (cell: Cell): Sender => ({
  key:
    cell.type === "short-code"
      ? "short:12345"
      : cell.type === "alphanumeric"
        ? "alpha:contoso"
        : "+18005550100",
  type: cell.type,
  country: cell.country,
  ...(cell.managedBy ? { optOutsManagedBy: cell.managedBy } : {}),
});

const programOf = (sender: Sender): Program => ({
  ...simProgram("p", "P", [sender]),
  replies: { stop: texts("stop"), start: texts("start"), help: texts("help") },
});

const blockedPerson = (sender: Sender): Person => ({
  ...newPerson(person),
  blocks: { [sender.key]: { source: "text", place: { at: now - 1, rank: 2, hash: "0" } } },
});

const decide = (cell: Cell) => {
  const sender = senderOf(cell);
  const programs = createPrograms([programOf(sender)]);
  const reading = read(cell.text);
  const decision = decideText(
    {
      kind: "text",
      id: "m",
      from: person,
      to: sender.key,
      person,
      sender: sender.key,
      text: cell.text,
      claimed: now,
    },
    reading,
    {
      person: cell.blockedBefore ? blockedPerson(sender) : newPerson(person),
      version: {},
      programs,
      suffix: `${String(now).padStart(15, "0")}|${"a".repeat(32)}`,
      firstSight: now,
      now,
      announces: false,
      claim: { token: "t", until: now + 15_000 },
      repeatabilityId: "r",
      hash: sha256,
    },
  );
  assert.ok(decision.kind === "change", decision.kind);
  return { sender, ...decision.change };
};

const recorded = (after: Person): string => {
  if (after.reviews.length > 0) return "review";
  const [scope] = Object.keys(after.registers);
  const state = scope === undefined ? undefined : after.registers[scope]?.state;
  return scope === undefined ? "nothing" : `${scope.replace("program:p", "program")} ${state}`;
};

const saidBy: Readonly<Record<Cell["answers"], string>> = {
  us: "owed",
  provider: "provider-answers",
  nobody: "not-asked",
  blocked: "blocked",
  "cannot-send": "cannot-send",
};

export const titleOf = (cell: Cell): string =>
  `${cell.type} ${cell.country} ${cell.managedBy ?? ""} "${cell.text}"${cell.blockedBefore ? " blocked" : ""}`;

/** One text in one cell, decided and compared. */
export const checkCell = (cell: Cell): void => {
  const { sender, person: after, entry, errand } = decide(cell);
  assert.equal(recorded(after), cell.records);
  assert.equal(after.blocks[sender.key] !== undefined, cell.blockedAfter);
  const { answer } = entry;
  assert.equal(answer.kind === "none" ? answer.why : answer.kind, saidBy[cell.answers]);
  assert.equal(answer.kind === "owed" ? answer.language : undefined, cell.language);
  assert.equal(errand.reply?.text.slice(-2), cell.language);
};
