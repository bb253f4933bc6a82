import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, describe, it } from "node:test";

import { startAcsEmulator } from "../../local/acs-emulator/start-acs-emulator.ts";
import { emulatedNumbers } from "../../local/emulated-numbers.ts";
import { sha256 } from "../../src/adapters/system/system.ts";
import { commandMap } from "../../src/cli/command-map.ts";
import { markdown } from "../../src/cli/output/help.ts";
import { preface } from "../../src/cli/output/preface.ts";
import type { HistoryEntry } from "../../src/core/history.ts";
import { takeEvent } from "../../src/functions/events/take-event.ts";
import { textEvent } from "../support/cli-events.ts";
import { createCliWorld } from "../support/cli-world.ts";
import { startTinyHost } from "../support/tiny-host.ts";

const commands = await Promise.all(Object.values(commandMap).map(async (load) => await load()));

/** The ids that the examples name. */
const quarantined = `9f86d081${"0".repeat(56)}`;
const inReview = `001795176000000|5f3a2b1c${"0".repeat(24)}`;

/** A world in which every example has what it speaks of. */
const furnish = async () => {
  const emulator = await startAcsEmulator({ numbers: [] });
  after(emulator.stop);
  const world = createCliWorld({
    realTime: true,
    hash: (text) => (text.includes("odd") ? quarantined : sha256(text)),
  });
  emulator.useNumbers(emulatedNumbers(world.spine.programs));
  const host = await startTinyHost(world.spine);
  emulator.useWebhook(`${host.url}/runtime/webhooks/EventGrid?functionName=smsReceived`);
  for (const name of ["events.json", "monday.jsonl", "tuesday.jsonl"]) {
    world.write(name, JSON.stringify(textEvent("stop", { from: "14255550188" })));
  }
  world.write("programs.json", readFileSync("programs.json", "utf8"));
  await world.quarantine.put(
    { ...textEvent("stop", { from: "14255550199" }), id: "odd" },
    "a fault",
    Infinity,
  );
  await plantReview(world);
  const env = { HEED_LOCAL_ACS_PORT: new URL(emulator.url).port, HEED_LOCAL_PORT: String(host.port) };
  return { ...world, env, host };
};

/** A text in doubt under the id that the example names, put on record as the spine would put it. */
const plantReview = async (world: ReturnType<typeof createCliWorld>): Promise<void> => {
  await takeEvent(world.spine, textEvent("maybe later", { from: "14255550177" }));
  const [source] = world.record.dump().entries;
  const [errand] = world.record.dump().errands;
  const [person] = world.record.dump().people;
  assert.ok(source && errand && person);
  const key = "+14255550123" as const;
  const { person: _, ...entry } = { ...source, suffix: inReview };
  const planted: HistoryEntry = entry;
  const [open] = person.reviews;
  assert.ok(open);
  await world.record.commit(
    {
      person: { ...person, key, reviews: [{ ...open, suffix: inReview }] },
      entry: planted,
      errand: { ...errand, person: key, suffix: inReview },
    },
    Infinity,
  );
  await world.control.openReview(
    { person: key, suffix: inReview, program: open.program ?? "", due: open.due },
    Infinity,
  );
};

/** What an example needs to be done before it can mean anything. */
const before: Readonly<Record<string, readonly string[]>> = {
  "heed reviews undo +14255550123 --by Kim": ["heed reviews decide 5f3a2b1c opt-out --by Kim"],
};

/** `gate ask` says no with 1, and a text in doubt closes the gate. */
const codeOf = (line: string): number => (line.startsWith("heed gate ask") ? 1 : 0);

/** Of a command that writes a file only the command's own tests have the folder it wants. */
const examples = commands
  .filter(({ examples: all }) => all.some(({ needs }) => needs === "record"))
  .flatMap(({ name, examples: all }) => all.map(({ line }) => ({ name, line })));

describe("the examples of the help", () => {
  for (const { name, line } of examples) {
    it(line, async () => {
      const world = await furnish();
      // A review closes the gate and refuses a question; these two want somebody of whom nothing is known.
      const own = name === "opt-in" ? line.replace("+14255550123", "+14255550144") : line;
      for (const first of before[line] ?? []) assert.equal((await world.run(first)).code, 0);
      const { code, text } = await world.run(own.replace("127.0.0.1:7071", `127.0.0.1:${world.host.port}`), {
        env: world.env,
      });
      assert.equal(code, codeOf(line), text);
    });
  }

  it("are many, and each command has one", () => {
    assert.ok(examples.length >= 18, `${examples.length}`);
    for (const command of commands) assert.ok(command.examples.length > 0, command.name);
  });

  it("begin with the command that they are an example of", () => {
    for (const { name, examples: all } of commands)
      for (const { line } of all)
        assert.ok(line === `heed ${name}` || line.startsWith(`heed ${name} `), line);
  });
});

describe("docs/cli.md", () => {
  it("is what `npm run --silent heed -- help --markdown` prints", () => {
    const page = readFileSync("docs/cli.md", "utf8");
    assert.equal(
      page,
      `${markdown(commands, preface).join("\n")}\n`,
      "Write it anew: see its first paragraph.",
    );
  });
});
