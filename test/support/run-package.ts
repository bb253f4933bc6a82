import { startStack } from "../../local/start-stack.ts";

// Runs a built package as `npm start` runs the sources: <main.js> <ports as JSON>. Prints "ready".
const [entry = "", ports = "{}"] = process.argv.slice(2);
const stack = await startStack({ entry, ports: JSON.parse(ports) });
console.log("ready");
process.once("SIGTERM", () => {
  stack.stop().then(
    () => process.exit(0),
    () => process.exit(1),
  );
});
