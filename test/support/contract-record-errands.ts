import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Errand } from "../../src/core/errand.ts";
import type { PersonKey } from "../../src/core/phone-number.ts";
import { noon, sampleChange, sampleReply, somebody, suffixOf } from "./contract-samples.ts";
import { commit, enough, type RecordUnderTest } from "./contract-record-harness.ts";

const claim = { token: "99999999-2222-4333-8444-555555555555", until: noon + 30_000 };

/** Words that need more than one property, so that emptying them must empty them all. */
const longWords = "stop ".repeat(14_000);

export const describeErrands = ({ record, stored }: RecordUnderTest): void => {
  const committed = async (
    text?: string,
  ): Promise<{ key: PersonKey; suffix: string; errand: Errand; etag: string }> => {
    const key = somebody();
    const change = sampleChange(key, "errand", text === undefined ? {} : { text });
    const etag = await commit(record, change);
    return { key, suffix: change.errand.suffix, errand: change.errand, etag };
  };

  describe("an errand", () => {
    it("is merged under its version; the other columns stay", async () => {
      const { key, suffix, errand, etag } = await committed();
      const reply = { ...sampleReply(), state: "sent", attempts: 1, messageId: "Outgoing_1" } as const;
      const next = await record.mergeErrand(key, suffix, { claim, settled: false, reply }, etag, enough());
      const read = await record.readErrand(key, suffix, enough());
      assert.deepEqual(read, { value: { ...errand, claim, reply }, etag: next });
    });

    it("is left alone when its version is stale", async () => {
      const { key, suffix, etag } = await committed();
      await record.mergeErrand(key, suffix, { claim, settled: true }, etag, enough());
      const stolen = { token: "0", until: 1 };
      const late = await record.mergeErrand(key, suffix, { claim: stolen, settled: false }, etag, enough());
      assert.equal(late, undefined);
      const read = await record.readErrand(key, suffix, enough());
      assert.deepEqual([read?.value.claim, read?.value.settled], [claim, true]);
    });

    it("that isn't there is not made by a merge", async () => {
      const key = somebody();
      const none = await record.mergeErrand(key, suffixOf("x"), { claim, settled: true }, 'W/"1"', enough());
      assert.equal(none, undefined);
      assert.deepEqual(await record.readErrands(key, enough()), []);
    });

    it("keeps no word of an announcement that is done, however long it was", async () => {
      const { key, suffix, errand, etag } = await committed(longWords);
      assert.deepEqual((await record.readErrand(key, suffix, enough()))?.value, errand);
      const announcement = { state: "done", events: [], attempts: 1 } as const;
      const change = { claim, settled: true, announcement };
      assert.ok(await record.mergeErrand(key, suffix, change, etag, enough()));
      const read = await record.readErrand(key, suffix, enough());
      assert.deepEqual(read?.value.announcement, announcement);
      assert.doesNotMatch(await stored(key, suffix), /stop stop/u);
      assert.doesNotMatch(JSON.stringify(await record.readErrands(key, enough())), /stop stop/u);
    });

    it("takes a report beside its settle, and neither undoes the other", async () => {
      const { key, suffix, etag } = await committed();
      const person = await record.readPerson(key, enough());
      const report = { class: "delivered", code: "2000", at: noon + 9 };
      await commit(record, {
        ...sampleChange(key, "report", { etag: person?.etag ?? "" }),
        reported: { suffix, report },
      });
      const settle = { claim, settled: true };
      assert.equal(await record.mergeErrand(key, suffix, settle, etag, enough()), undefined);
      const read = await record.readErrand(key, suffix, enough());
      assert.deepEqual(read?.value.reported, report);
      assert.ok(await record.mergeErrand(key, suffix, settle, read?.etag ?? "", enough()));
      const settled = (await record.readErrand(key, suffix, enough()))?.value;
      assert.deepEqual([settled?.settled, settled?.reported], [true, report]);
      const again = { class: "failed", code: "4007", at: noon + 10 };
      await commit(record, {
        ...sampleChange(key, "second report", { etag: (await record.readPerson(key, enough()))?.etag ?? "" }),
        reported: { suffix, report: again },
      });
      const both = (await record.readErrand(key, suffix, enough()))?.value;
      assert.deepEqual([both?.settled, both?.claim, both?.reported], [true, claim, again]);
    });

    it("of two settles at once one is told that it came late", async () => {
      const { key, suffix, etag } = await committed();
      const tokens = ["a", "b"];
      const etags = await Promise.all(
        tokens.map(
          async (token) =>
            await record.mergeErrand(
              key,
              suffix,
              { claim: { token, until: 1 }, settled: true },
              etag,
              enough(),
            ),
        ),
      );
      assert.equal(etags.filter((next) => next === undefined).length, 1);
      const winner = tokens[etags.findIndex((next) => next !== undefined)];
      assert.equal((await record.readErrand(key, suffix, enough()))?.value.claim.token, winner);
    });

    it("has a line of activity that can be written twice", async () => {
      const { errand } = await committed();
      await record.writeActivity(errand.activity.line, enough());
      await record.writeActivity(errand.activity.line, enough());
    });
  });
};
