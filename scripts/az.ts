import { spawn } from "node:child_process";

/** What `az` said when it failed, as it said it. */
export class AzError extends Error {
  readonly said: string;
  constructor(call: readonly string[], said: string) {
    super(`az ${call.slice(0, 3).join(" ")} failed: ${said.trim() || "it said nothing"}`);
    this.name = "AzError";
    this.said = said;
  }
}

/** Runs one `az` command and reads the JSON that it prints. */
export type Az = (...call: readonly string[]) => Promise<unknown>;

export function createAz(directory: string): Az {
  return async (...call) => {
    const { code, out, err } = await run(directory, [...call, "--output", "json"]);
    if (code !== 0) throw new AzError(call, err);
    if (out.trim() === "") return;
    try {
      return JSON.parse(out);
    } catch (cause) {
      throw new Error(`az ${call.slice(0, 3).join(" ")} printed something that isn't JSON`, { cause });
    }
  };
}

function run(
  directory: string,
  call: readonly string[],
): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve, reject) => {
    // On Windows az is a .cmd file, which only a shell can start; no argument here has a space or a quote.
    const az = spawn("az", call, {
      cwd: directory,
      shell: process.platform === "win32",
      // A question (install an extension? log in?) must fail, not wait for an answer that nobody can give.
      stdio: ["ignore", "pipe", "pipe"],
    });
    let out = "";
    let err = "";
    az.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
    az.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
    az.on("error", (cause) =>
      reject(new Error("az can't be started. Is the Azure CLI installed?", { cause })),
    );
    az.on("close", (code) => resolve({ code: code ?? 1, out, err }));
  });
}
