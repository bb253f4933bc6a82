import type { Telemetry, TelemetryFacts } from "../../core/ports.ts";
import type { TelemetryName } from "../../core/telemetry-names.ts";

interface ReportedEvent {
  readonly name: TelemetryName;
  readonly facts: TelemetryFacts;
}

export interface MemoryTelemetry extends Telemetry {
  readonly reported: readonly ReportedEvent[];
}

export const createMemoryTelemetry = (): MemoryTelemetry => {
  const reported: ReportedEvent[] = [];
  return {
    reported,
    report: (name, facts = {}) => {
      reported.push({ name, facts: { ...facts } });
    },
  };
};
