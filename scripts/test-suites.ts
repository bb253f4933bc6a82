export interface Suite {
  readonly name: string;
  readonly files: readonly string[];
  /** Fewer tests than this mean that files were not found: a glob that matches nothing passes silently. */
  readonly least: number;
}

export const suites: readonly Suite[] = [
  { name: "core", files: ["test/core/**/*.test.ts", "test/corpus/**/*.test.ts"], least: 2000 },
  { name: "config", files: ["test/config/**/*.test.ts"], least: 35 },
  { name: "contract", files: ["test/contract/**/*.test.ts"], least: 200 },
  { name: "functions", files: ["test/functions/**/*.test.ts", "test/app/**/*.test.ts"], least: 36 },
  { name: "sim", files: ["test/sim/**/*.test.ts", "test/replay/**/*.test.ts"], least: 130 },
  { name: "wire", files: ["test/faults/wire.test.ts"], least: 1 },
  { name: "local", files: ["test/local/**/*.test.ts"], least: 110 },
  { name: "cli", files: ["test/cli/**/*.test.ts"], least: 255 },
  { name: "host", files: ["test/host/**/*.test.ts"], least: 5 },
  { name: "infra", files: ["test/infra/**/*.test.ts"], least: 130 },
  { name: "guards", files: ["test/guards/**/*.test.ts"], least: 16 },
];
