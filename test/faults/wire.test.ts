import { describe, it } from "node:test";
import { compareWires } from "../support/real-wire.ts";

/** With this one a text is sent and its answer lost, among others. */
const seed = Number(process.env["HEED_SEED"] ?? 27);

describe(`a cut wire before Azurite and the emulator (seed ${seed})`, () => {
  it("150 mixed events end as without it: no text doubled, nothing owed", async () => {
    await compareWires({
      seed,
      events: 150,
      doubled: 0,
      share: 0.03,
      // A repeat that suffers again would wait for half a minute: the 2,000 events have that.
      among: { table: 400, queue: 0, blob: 0, acs: 60 },
      faults: [{ kind: "reset" }, { kind: "reset-answer" }, { kind: "delay", ms: 300 }],
      restsWithin: 60_000,
    });
  });
});
