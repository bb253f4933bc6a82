import { createMemoryQuarantine } from "../../src/adapters/memory/quarantine.ts";
import { createSwitches } from "../../src/adapters/memory/switches.ts";
import { sha256, systemClock } from "../../src/adapters/system/system.ts";
import { describeQuarantine } from "../support/contract-quarantine.ts";

describeQuarantine("memory", async () => {
  const options = { clock: systemClock, hash: sha256 };
  const quarantine = createMemoryQuarantine(options);
  return {
    quarantine,
    store: quarantine,
    broken: async () =>
      createMemoryQuarantine({ ...options, switches: { ...createSwitches(), failing: true } }),
  };
});
