import { inspect } from "node:util";

export interface Counted {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export interface SuiteResult extends Counted {
  readonly name: string;
  readonly least: number;
  readonly seconds: number;
}

interface TestEvent {
  readonly type: string;
  readonly data: {
    readonly name?: string;
    readonly file?: string;
    readonly skip?: unknown;
    readonly todo?: unknown;
    readonly message?: string;
    readonly details?: { readonly type?: string; readonly error?: unknown };
  };
}

/** Counts single tests; prints what failed, whole, and what tests print themselves. */
export const collect = async (stream: AsyncIterable<unknown>): Promise<Counted> => {
  let passed = 0;
  let failed = 0;
  let skipped = 0;
  for await (const event of stream as AsyncIterable<TestEvent>) {
    const { type, data } = event;
    if (type === "test:stdout" || type === "test:stderr") process.stdout.write(data.message ?? "");
    if (type !== "test:pass" && type !== "test:fail") continue;
    if (data.details?.type === "suite") continue;
    if (data.skip !== undefined || data.todo !== undefined) skipped += 1;
    if (type === "test:pass") passed += 1;
    else {
      failed += 1;
      console.log(`FAILED ${data.file ?? ""}: ${data.name ?? ""}`);
      console.log(inspect(data.details?.error, { depth: 5 }));
    }
  }
  return { passed, failed, skipped };
};
