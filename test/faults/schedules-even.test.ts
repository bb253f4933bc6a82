import { describe } from "node:test";
import { seedsUpTo, testSeeds } from "../support/sim-many.ts";

describe("ten thousand seeded schedules, the even seeds", () => {
  testSeeds(
    "leave the same record, one text at most for each reply and nothing owed",
    seedsUpTo(10_000, 2, 2),
  );
});
