import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { spawn } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What the stand-in answers to one command: an exit code, what it prints, what it complains. */
export interface Answer {
  readonly code?: number;
  readonly out?: unknown;
  readonly err?: string;
}

/**
 * A shell script called az. It notes each call in `calls` and answers from files named for the command's words:
 * `words.1` the first time, `words.2` the second, else `words`. A command without an answer fails loudly.
 */
const script = `#!/bin/sh
here=\${0%/*}
printf '%s\\n' "$*" >> "$here/calls"
words=
for word in "$@"; do
  case "$word" in -*) break ;; esac
  words="$words\${words:+-}$word"
done
count=0
[ -f "$here/$words.count" ] && read -r count < "$here/$words.count"
count=$((count + 1))
echo "$count" > "$here/$words.count"
answer="$here/$words.$count"
[ -d "$answer" ] || answer="$here/$words"
[ -d "$answer" ] || { echo "no answer for $words" >&2; exit 99; }
[ -s "$answer/out" ] && cat "$answer/out"
[ -s "$answer/err" ] && cat "$answer/err" >&2
read -r code < "$answer/code"
exit "$code"
`;

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly calls: readonly string[];
}

export interface StandIn {
  readonly directory: string;
  readonly runHook: (environment: Readonly<Record<string, string>>) => Promise<Run>;
}

export function createStandIn(answers: Readonly<Record<string, Answer | readonly Answer[]>>): StandIn {
  const directory = mkdtempSync(join(tmpdir(), "heed-az-"));
  writeFileSync(join(directory, "az"), script);
  chmodSync(join(directory, "az"), 0o755);
  writeFileSync(join(directory, "calls"), "");
  const write = (name: string, { code = 0, out, err = "" }: Answer): void => {
    mkdirSync(join(directory, name));
    writeFileSync(join(directory, name, "code"), `${code}\n`);
    writeFileSync(join(directory, name, "out"), typeof out === "string" ? out : (JSON.stringify(out) ?? ""));
    writeFileSync(join(directory, name, "err"), err);
  };
  for (const [words, answer] of Object.entries(answers)) {
    const name = words.replaceAll(" ", "-");
    if ("length" in answer) answer.forEach((one, index) => write(`${name}.${index + 1}`, one));
    else write(name, answer);
  }
  return { directory, runHook: (environment) => runHook(directory, environment) };
}

function runHook(directory: string, environment: Readonly<Record<string, string>>): Promise<Run> {
  const hook = join(import.meta.dirname, "../../../scripts/azure-connect.ts");
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [hook], { env: environment });
    let out = "";
    let err = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
    child.on("error", reject);
    child.on("close", (code) => {
      const calls = readFileSync(join(directory, "calls"), "utf8").split("\n").filter(Boolean);
      resolve({ code: code ?? 1, out, err, calls });
    });
  });
}
