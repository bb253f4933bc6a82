/**
 * A function fails for these four things only; everything else has another place to go.
 * They carry status and code, never a number, a text, a secret or the request that failed.
 */
export class RecordUnreachable extends Error {
  override readonly name = "RecordUnreachable";
  constructor(what: string, options?: ErrorOptions) {
    super(`The record can't be reached (${what}).`, options);
  }
}

export class QueueUnreachable extends Error {
  override readonly name = "QueueUnreachable";
  constructor(what: string, options?: ErrorOptions) {
    super(`The errand queue can't be reached (${what}).`, options);
  }
}

export class QuarantineUnreachable extends Error {
  override readonly name = "QuarantineUnreachable";
  constructor(what: string, options?: ErrorOptions) {
    super(`The quarantine can't be reached (${what}).`, options);
  }
}

export class ConfigError extends Error {
  override readonly name = "ConfigError";
  readonly faults: readonly string[];
  constructor(faults: readonly string[]) {
    super(`The configuration has ${faults.length} fault(s): ${faults.join("; ")}`);
    this.faults = faults;
  }
}
