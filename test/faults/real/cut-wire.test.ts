import { describe, it } from "node:test";
import { compareWires } from "../../support/real-wire.ts";

const seed = Number(process.env["HEED_SEED"] ?? 2_026);

describe(`a cut wire before Azurite and the emulator (seed ${seed})`, () => {
  it("2,000 mixed events end as without it: no text doubled, nothing owed", async () => {
    await compareWires({
      seed,
      events: 2_000,
      doubled: 0.125,
      share: 0.02,
      faults: [
        { kind: "drop" },
        { kind: "drop-answer" },
        { kind: "reset" },
        { kind: "reset-answer" },
        { kind: "delay", ms: 1_000 },
      ],
      restsWithin: 240_000,
    });
  });
});
