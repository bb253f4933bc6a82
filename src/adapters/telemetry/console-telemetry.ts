import type { Telemetry } from "../../core/ports.ts";

/** One line of JSON for each event, to standard error: the host's log takes it, and a CLI's output stays clean. */
export const createConsoleTelemetry = (
  write: (line: string) => unknown = (line) => process.stderr.write(line),
): Telemetry => ({
  report: (name, facts = {}) => {
    try {
      write(`${JSON.stringify({ event: name, ...facts })}\n`);
    } catch {
      // A closed stream is no reason to fail an event.
    }
  },
});
