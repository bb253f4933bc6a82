import { createMemoryControl } from "../../src/adapters/memory/control.ts";
import { createSwitches } from "../../src/adapters/memory/switches.ts";
import { describeControl } from "../support/contract-control.ts";

describeControl("memory", async () => ({
  control: createMemoryControl(),
  broken: async () => createMemoryControl({ switches: { ...createSwitches(), failing: true } }),
}));
