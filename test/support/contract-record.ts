import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { inspect } from "node:util";
import { RecordUnreachable } from "../../src/core/faults.ts";
import { noon, sampleChange, samplePerson, somebody, suffixOf } from "./contract-samples.ts";
import { commit, enough, type RecordUnderTest } from "./contract-record-harness.ts";
import { describeErrands } from "./contract-record-errands.ts";
import { describeSizes } from "./contract-record-sizes.ts";

const describeCommit = ({ record }: RecordUnderTest): void => {
  describe("a commit", () => {
    it("keeps entry, person and errand, and says the errand's version", async () => {
      const key = somebody();
      const change = sampleChange(key, "first");
      const errandEtag = await commit(record, change);
      assert.deepEqual((await record.readPerson(key, enough()))?.value, change.person);
      assert.deepEqual(await record.readHistory(key, enough()), [change.entry]);
      const errand = await record.readErrand(key, change.errand.suffix, enough());
      assert.deepEqual(errand, { value: change.errand, etag: errandEtag });
    });

    it("shares nothing with its caller", async () => {
      const key = somebody();
      const blocks = { "+18885550100": { place: { at: 1, rank: 2, hash: "" }, source: "report" } } as const;
      const change = sampleChange(key, "shared");
      const person = { ...change.person, blocks: { ...blocks } };
      const committing = record.commit({ ...change, person }, enough());
      Reflect.deleteProperty(person.blocks, "+18885550100");
      await committing;
      const first = await record.readPerson(key, enough());
      assert.deepEqual(first?.value.blocks, blocks);
      Reflect.deleteProperty(first?.value.blocks ?? {}, "+18885550100");
      assert.deepEqual((await record.readPerson(key, enough()))?.value.blocks, blocks);
    });

    it("moves the person on under the version that was read", async () => {
      const key = somebody();
      await commit(record, sampleChange(key, "one"));
      const read = await record.readPerson(key, enough());
      const person = { ...samplePerson(key, noon + 5), blocks: {} };
      await commit(record, { ...sampleChange(key, "two", { etag: read?.etag ?? "" }), person });
      const now = await record.readPerson(key, enough());
      assert.deepEqual(now?.value, person, "replaced, not merged");
      assert.notEqual(now?.etag, read?.etag);
    });
  });
};

const describeConflicts = ({ record }: RecordUnderTest): void => {
  describe("a conflict says which row stood in the way and changes nothing", () => {
    it("the entry, when the same event was committed before, whatever else is stale", async () => {
      const key = somebody();
      const change = sampleChange(key, "again");
      await commit(record, change);
      const again = await record.commit(change, enough());
      assert.deepEqual(again, { kind: "conflict", row: "entry" });
    });

    it("the person, when two new people are one", async () => {
      const key = somebody();
      await commit(record, sampleChange(key, "one"));
      const late = await record.commit(sampleChange(key, "other"), enough());
      assert.deepEqual(late, { kind: "conflict", row: "person" });
      assert.equal((await record.readHistory(key, enough())).length, 1);
      assert.equal(await record.readErrand(key, suffixOf("other"), enough()), undefined);
    });

    it("the person, when the version is stale", async () => {
      const key = somebody();
      await commit(record, sampleChange(key, "one"));
      const etag = (await record.readPerson(key, enough()))?.etag ?? "";
      await commit(record, sampleChange(key, "two", { etag }));
      const stale = await record.commit(sampleChange(key, "three", { etag }), enough());
      assert.deepEqual(stale, { kind: "conflict", row: "person" });
      assert.equal((await record.readHistory(key, enough())).length, 2);
    });

    it("the person, when the row of a version is gone", async () => {
      const key = somebody();
      const etag = "W/\"datetime'2026-11-21T12%3A00%3A00.0000000Z'\"";
      const orphan = await record.commit(sampleChange(key, "orphan", { etag }), enough());
      assert.deepEqual(orphan, { kind: "conflict", row: "person" });
      assert.deepEqual(await record.readHistory(key, enough()), []);
    });

    it("the errand, when one of that suffix is there", async () => {
      const key = somebody();
      await commit(record, sampleChange(key, "one"));
      const etag = (await record.readPerson(key, enough()))?.etag ?? "";
      const change = sampleChange(key, "two", { etag });
      const errand = { ...change.errand, suffix: suffixOf("one") };
      const doubled = await record.commit({ ...change, errand }, enough());
      assert.deepEqual(doubled, { kind: "conflict", row: "errand" });
    });

    it("the reported errand, when there is none of that suffix", async () => {
      const key = somebody();
      const reported = { suffix: suffixOf("never"), report: { class: "delivered", at: noon } };
      const change = { ...sampleChange(key, "report"), reported };
      assert.deepEqual(await record.commit(change, enough()), { kind: "conflict", row: "reported" });
      assert.equal(await record.readPerson(key, enough()), undefined);
    });

    it("of many at once for one version, one wins", async () => {
      const key = somebody();
      await commit(record, sampleChange(key, "zero"));
      const etag = (await record.readPerson(key, enough()))?.etag ?? "";
      const names = ["a", "b", "c", "d", "e"];
      const all = await Promise.all(
        names.map(async (name) => await record.commit(sampleChange(key, name, { etag }), enough())),
      );
      assert.equal(all.filter(({ kind }) => kind === "committed").length, 1);
      assert.equal((await record.readHistory(key, enough())).length, 2);
    });
  });
};

const describeTrouble = ({ record, cutNextAnswers, broken }: RecordUnderTest): void => {
  describe("in trouble", () => {
    for (const answers of [1, 2] as const) {
      it(`a commit that loses ${answers} answer(s) has happened, and a retry says conflict at the entry`, async () => {
        const key = somebody();
        const change = sampleChange(key, "cut");
        cutNextAnswers(answers);
        // A second try of the adapter's own may meet what the first one wrote: then the answer is that conflict.
        const answer = await record.commit(change, enough()).catch((error: unknown) => error);
        if (!(answer instanceof RecordUnreachable))
          assert.deepEqual(answer, { kind: "conflict", row: "entry" });
        assert.deepEqual((await record.readPerson(key, enough()))?.value, change.person);
        assert.deepEqual(await record.commit(change, enough()), { kind: "conflict", row: "entry" });
        assert.equal((await record.readHistory(key, enough())).length, 1);
      });

      it(`a merge that loses ${answers} answer(s) has happened, and never says that it did`, async () => {
        const key = somebody();
        const change = sampleChange(key, "cut merge");
        const etag = await commit(record, change);
        cutNextAnswers(answers);
        const claim = { token: "mine", until: noon };
        const merge = record.mergeErrand(key, change.errand.suffix, { claim, settled: true }, etag, enough());
        const answer = await merge.catch((error: unknown) => error);
        assert.ok(answer === undefined || answer instanceof RecordUnreachable);
        const read = await record.readErrand(key, change.errand.suffix, enough());
        assert.deepEqual([read?.value.claim, read?.value.settled], [claim, true]);
      });
    }

    it("every call to a backend that fails rejects, and none says that there is nothing", async () => {
      const key = somebody();
      const lost = await broken();
      const change = sampleChange(key, "broken");
      const { errand } = change;
      const calls: readonly Promise<unknown>[] = [
        lost.readPerson(key, enough()),
        lost.commit(change, enough()),
        lost.readHistory(key, enough()),
        lost.readErrand(key, errand.suffix, enough()),
        lost.readErrands(key, enough()),
        lost.mergeErrand(key, errand.suffix, errand, 'W/"1"', enough()),
        lost.writeActivity(errand.activity.line, enough()),
        lost.ping(enough()),
      ];
      for (const call of await Promise.allSettled(calls)) {
        assert.equal(call.status, "rejected");
        assert.ok(call.status === "rejected" && call.reason instanceof RecordUnreachable);
        assert.doesNotMatch(inspect(call.reason, { depth: 9, showHidden: true }), /1425555|STOP/u);
      }
    });

    it("no time left is unreachable", async () => {
      await assert.rejects(record.readPerson(somebody(), 1), RecordUnreachable);
    });
  });
};

/** What every record must do, whoever keeps it. The factory is called once, its tables are shared by the cases. */
export const describeRecord = (name: string, create: () => Promise<RecordUnderTest>): void => {
  describe(`the record kept by ${name}`, async () => {
    const underTest = await create();
    it("answers a ping, and has nobody whom it doesn't know", async () => {
      await underTest.record.ping(enough());
      assert.equal(await underTest.record.readPerson(somebody(), enough()), undefined);
      assert.equal(await underTest.record.readErrand(somebody(), suffixOf("none"), enough()), undefined);
      assert.deepEqual(await underTest.record.readHistory(somebody(), enough()), []);
      assert.deepEqual(await underTest.record.readErrands(somebody(), enough()), []);
    });
    describeCommit(underTest);
    describeConflicts(underTest);
    describeErrands(underTest);
    describeSizes(underTest);
    describeTrouble(underTest);
  });
};
