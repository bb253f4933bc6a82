// For tests: prints at the end of a process which packages it loaded.
import { registerHooks } from "node:module";

const loaded = new Set();

registerHooks({
  load: (url, context, nextLoad) => {
    loaded.add(url);
    return nextLoad(url, context);
  },
});

process.on("exit", () => {
  const packages = [...loaded].filter((url) => url.includes("/node_modules/"));
  process.stderr.write(`loaded ${loaded.size} modules\n${packages.join("\n")}\n`);
});
