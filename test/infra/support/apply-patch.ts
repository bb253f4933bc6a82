/** Applies a unified diff of one file. It must fit exactly: a patch that has slipped is an error, not a guess. */
export function applyPatch(text: string, patch: string): string {
  const lines = text.split("\n");
  let shift = 0;
  for (const hunk of patch.split(/^(?=@@ )/m).slice(1)) {
    const [header = "", ...body] = hunk.split("\n").filter((line) => line !== "");
    const start = Number(/^@@ -(\d+)/.exec(header)?.[1]) - 1 + shift;
    const before = body.filter((line) => !line.startsWith("+")).map((line) => line.slice(1));
    const after = body.filter((line) => !line.startsWith("-")).map((line) => line.slice(1));
    const found = lines.slice(start, start + before.length);
    if (found.join("\n") !== before.join("\n")) throw new Error(`the patch does not fit at ${header}`);
    lines.splice(start, before.length, ...after);
    shift += after.length - before.length;
  }
  return lines.join("\n");
}

export interface Mistake {
  readonly title: string;
  readonly caughtBy: string;
  readonly file: string;
  readonly patch: string;
}

/** A seeded mistake: `# what it is`, `# caught by: check`, then the diff. */
export function parseMistake(text: string): Mistake {
  const title = /^# (.*)$/m.exec(text)?.[1];
  const caughtBy = /^# caught by: (.*)$/m.exec(text)?.[1];
  const file = /^\+\+\+ b\/(.*)$/m.exec(text)?.[1];
  if (title === undefined || caughtBy === undefined || file === undefined)
    throw new Error("not a seeded mistake");
  return { title, caughtBy, file, patch: text };
}
