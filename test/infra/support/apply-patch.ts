/**
 * Applies a unified diff of one file. Each hunk goes where its lines stand, nearest to the place that it names, as git
 * does; lines that are nowhere are an error.
 */
export function applyPatch(text: string, patch: string): string {
  const lines = text.split("\n");
  for (const hunk of patch.split(/^(?=@@ )/m).slice(1)) {
    const [header = "", ...body] = hunk.split("\n").filter((line) => line !== "");
    const before = body.filter((line) => !line.startsWith("+")).map((line) => line.slice(1));
    const after = body.filter((line) => !line.startsWith("-")).map((line) => line.slice(1));
    const places = lines.flatMap((_, at) =>
      before.every((line, index) => lines[at + index] === line) ? [at] : [],
    );
    const start = Number(/^@@ -(\d+)/.exec(header)?.[1]) - 1;
    const [place] = places.toSorted((one, other) => Math.abs(one - start) - Math.abs(other - start));
    if (place === undefined) throw new Error(`the patch does not fit at ${header}`);
    lines.splice(place, before.length, ...after);
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
