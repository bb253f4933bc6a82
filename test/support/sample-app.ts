import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

export interface SampleApp {
  readonly folder: string;
  readonly entry: URL;
}

/** Writes an app of one file, where it finds this project's packages; removed after the tests. */
export const writeSampleApp = async (source: string, hostJson: unknown): Promise<SampleApp> => {
  const cache = join(root, ".cache");
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, "sample-app-"));
  after(async () => await rm(folder, { recursive: true, force: true }));
  await writeFile(join(folder, "host.json"), JSON.stringify(hostJson));
  const file = join(folder, "main.ts");
  await writeFile(file, source);
  return { folder, entry: pathToFileURL(file) };
};
