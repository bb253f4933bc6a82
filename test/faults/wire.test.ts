import { describe, it } from "node:test";
import { compareWires } from "../support/real-wire.ts";

const seed = Number(process.env["HEED_SEED"] ?? 5);

describe(`a cut wire before Azurite and the emulator (seed ${seed})`, () => {
  it("150 mixed events end as without it: no text doubled, nothing owed", async () => {
    await compareWires({
      seed,
      events: 150,
      share: 0.03,
      faults: [{ kind: "reset" }, { kind: "reset-answer" }, { kind: "delay", ms: 300 }],
      restsWithin: 60_000,
    });
  });
});
