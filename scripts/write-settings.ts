import { writeFileSync } from "node:fs";
import { sampleSettings } from "../src/config/settings.ts";

/** Writes local.settings.sample.json from the one table of settings. */
const sample = { IsEncrypted: false, Values: { FUNCTIONS_WORKER_RUNTIME: "node", ...sampleSettings() } };
writeFileSync("local.settings.sample.json", `${JSON.stringify(sample, null, 2)}\n`);
