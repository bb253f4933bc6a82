// Runs a TypeScript file of ours. npm scripts find the Node that the project brings; where its install script was
// forbidden, a local one that can strip types serves, and an older one gets a sentence instead of a syntax error.
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Heed needs Node 22.18 or newer and this is ${process.versions.node}: run \`npm ci\` with install scripts allowed (it brings Node 24), or install a newer Node.`,
  );
  process.exit(1);
}
const [script = "", ...rest] = process.argv.slice(2);
const path = resolve(script);
process.argv = [process.argv[0] ?? "node", path, ...rest];
await import(pathToFileURL(path).href);
