import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { build } from "esbuild";
import type { BuildOptions } from "esbuild";
import { checkProgramsFile } from "../local/check-programs-file.ts";

/** `npm run build`: what goes up to Azure (dist/package) and the command line (dist/cli). */
const packageFolder = "dist/package";

// An ESM bundle meets CommonJS packages that call require() at run time.
const banner = {
  js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
};

const common: BuildOptions & { metafile: true } = {
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node22",
  splitting: true,
  banner,
  sourcemap: true,
  // The map names lines; the sources are in the repository. A third of its size.
  sourcesContent: false,
  legalComments: "none",
  metafile: true,
  // Given by the Functions worker at run time, never installed.
  external: ["@azure/functions-core"],
  logLevel: "warning",
};

const faults = checkProgramsFile("programs.json");
if (faults.length > 0) {
  for (const fault of faults) console.error(fault);
  process.exit(1);
}

rmSync("dist", { recursive: true, force: true });
mkdirSync(packageFolder, { recursive: true });

const packaged = await build({
  ...common,
  entryPoints: { main: "src/app/main.ts" },
  outdir: packageFolder,
  minify: true,
  chunkNames: "chunks/[name]-[hash]",
});
const commandLine = await build({
  ...common,
  entryPoints: { heed: "src/cli/heed.ts" },
  outdir: "dist/cli",
  chunkNames: "chunks/[name]-[hash]",
});

for (const { metafile } of [packaged, commandLine]) {
  const strangers = Object.keys(metafile.inputs).filter((path) => /^(local|test|scripts)\//u.test(path));
  if (strangers.length > 0) throw new Error(`The bundle holds what never ships: ${strangers.join(", ")}`);
}
writeFileSync("dist/metafile.json", JSON.stringify(packaged.metafile));

for (const file of ["host.json", "programs.json"]) cpSync(file, `${packageFolder}/${file}`);
writeFileSync(
  `${packageFolder}/package.json`,
  `${JSON.stringify({ name: "heed", version: "0.1.0", private: true, type: "module", main: "main.js" }, null, 2)}\n`,
);
console.log(`built ${packageFolder} and dist/cli`);
