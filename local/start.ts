import { readLocalPorts } from "../src/config/local-defaults.ts";
import { checkProgramsFile } from "./check-programs-file.ts";
import { PortTaken } from "./free-port.ts";
import { startStack } from "./start-stack.ts";
import type { Stack } from "./start-stack.ts";

/** `npm start`: all of Heed on this machine. Ctrl-C stops everything. */
const programs = process.env["HEED_PROGRAMS"] ?? "programs.json";
const faults = checkProgramsFile(programs);
if (faults.length > 0) {
  console.error(`${programs} has ${faults.length} fault(s); \`npm run heed -- validate\` explains them:`);
  for (const fault of faults) console.error(`  ${fault}`);
  process.exit(1);
}

const entry = new URL("../src/app/main.ts", import.meta.url);

const start = async (): Promise<Stack> => {
  try {
    const ports = readLocalPorts(process.env);
    return await startStack({ ports, entry, location: "azurite-data", programs });
  } catch (error) {
    if (!(error instanceof PortTaken) && !(error instanceof Error && error.name === "ConfigError"))
      throw error;
    console.error(error.message);
    process.exit(1);
  }
};

const stack = await start();
console.log(`
Heed runs on ${stack.url} (health: ${stack.url}/api/health). The record stays in azurite-data/.

Be a person who texts STOP, in a second terminal:

  npm run heed -- text STOP --from +14255550123 --to 12345

Then look the number up:

  npm run heed -- lookup +14255550123

Ctrl-C stops everything.
`);

let stopping: Promise<void> | undefined;
const stop = (): void => {
  stopping ??= stack.stop().then(() => process.exit(0));
};
process.once("SIGINT", stop);
process.once("SIGTERM", stop);
