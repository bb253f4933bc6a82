import { UsageError } from "../usage-error.ts";

/** A text as the emulated phone shows it. */
export interface Arrived {
  readonly order: number;
  readonly from: string;
  readonly text: string;
  readonly by: string;
}

export type Handed = "taken" | "refused" | "unreachable" | "nobody";

/** The phones of the ACS emulator, through its control API. Numbers stand in bodies, never in a URL. */
export interface LocalPhone {
  readonly arrivedAt: (number: string) => Promise<readonly Arrived[]>;
  readonly text: (
    from: string,
    to: string,
    text: string,
  ) => Promise<{ readonly event: unknown; readonly handed: Handed }>;
}

export class NotRunning extends Error {
  override readonly name = "NotRunning";
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

const toArrived = (value: unknown): Arrived => {
  const fields = isObject(value) ? value : {};
  return {
    order: typeof fields["order"] === "number" ? fields["order"] : 0,
    from: textOf(fields["from"]),
    text: textOf(fields["text"]),
    by: textOf(fields["by"]),
  };
};

const toHanded = (posted: unknown): Handed => {
  const { kind, status } = isObject(posted) ? posted : {};
  if (kind === "unreachable" || kind === "nobody") return kind;
  return typeof status === "number" && status < 300 ? "taken" : "refused";
};

const answerWithin = 70_000;

export const createLocalPhone = (port: number): LocalPhone => {
  const call = async (command: string, body: unknown): Promise<Readonly<Record<string, unknown>>> => {
    let response: Response;
    try {
      response = await fetch(`http://127.0.0.1:${port}/control/${command}`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(answerWithin),
      });
    } catch {
      throw new NotRunning(
        `Nothing answers on 127.0.0.1:${port}: run \`npm start\` first, in another terminal.`,
      );
    }
    const answer: unknown = await response.json().catch(() => undefined);
    if (!isObject(answer) || response.status >= 500) {
      throw new NotRunning(
        `What answers on 127.0.0.1:${port} isn't the local ACS emulator: run \`npm start\`.`,
      );
    }
    if (response.status >= 400) throw new UsageError(textOf(answer["error"]));
    return answer;
  };
  return {
    arrivedAt: async (number) => {
      const { arrived } = await call("phone", { number });
      return (Array.isArray(arrived) ? arrived : []).map(toArrived);
    },
    text: async (from, to, text) => {
      const { events, posted } = await call("text", { from, to, text });
      const [event]: readonly unknown[] = Array.isArray(events) ? events : [];
      return { event, handed: toHanded(posted) };
    },
  };
};
