import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { entrySuffix } from "../../src/core/entry-key.ts";
import type { InboundText } from "../../src/core/message.ts";
import { newPerson } from "../../src/core/person.ts";
import { sha256 } from "../../src/adapters/system/system.ts";
import {
  noon,
  sampleChange,
  sampleEntry,
  sampleErrand,
  samplePerson,
  sampleReply,
  somebody,
  suffixOf,
} from "./contract-samples.ts";
import { commit, enough, type RecordUnderTest } from "./contract-record-harness.ts";

const hostileIds = [
  "a/b\\c#d?e%2F",
  "\u0000\u0001\u007f\u0085\n",
  "i".repeat(2_000),
  "' or 1 eq 1 --",
  "+|:",
];

/** What the wire and the batch format might take for their own. */
const hostileTexts = [
  '--changeset_1--\r\nHTTP/1.1 200 OK\r\n\r\n{"odata.error":1}',
  "POST http://127.0.0.1/$batch HTTP/1.1",
  "\u0000\u0007\u2028\u2029\ufeff\uffff \ud83d\ude00 \ud800 lone",
  "it's \"quoted\" \\ {braces} (PartitionKey='x',RowKey='y')",
];

export const describeSizes = ({ record, plant }: RecordUnderTest): void => {
  describe("whatever is in a message", () => {
    for (const id of hostileIds) {
      it(`an id of ${id.length} characters (${JSON.stringify(id.slice(0, 14))}) goes into the hash alone`, async () => {
        const key = somebody();
        const message: InboundText = {
          kind: "text",
          id,
          from: key,
          to: "12345",
          person: key,
          sender: "short:12345",
          text: "STOP",
          claimed: noon,
        };
        const suffix = entrySuffix(message, sha256);
        assert.match(suffix, /^\d{15}\|[0-9a-f]{32}$/u);
        const change = sampleChange(key, id);
        const entry = sampleEntry(suffix);
        await commit(record, { ...change, entry, errand: sampleErrand(key, suffix) });
        assert.deepEqual(await record.readHistory(key, enough()), [entry]);
      });
    }

    for (const text of hostileTexts) {
      it(`the words ${JSON.stringify(text.slice(0, 24))} come back as they were`, async () => {
        const key = somebody();
        const change = sampleChange(key, "hostile", { text });
        await commit(record, change);
        assert.deepEqual(await record.readHistory(key, enough()), [change.entry]);
        assert.deepEqual(await record.readErrands(key, enough()), [change.errand]);
      });
    }

    it("a name with a space can be a person", async () => {
      const change = sampleChange("alpha:contoso it", "name");
      await commit(record, change);
      const read = await record.readPerson("alpha:contoso it", enough());
      assert.deepEqual(read?.value, change.person);
      assert.equal((await record.readHistory("alpha:contoso it", enough())).length, 1);
    });

    it("a text of 33,000 characters, words of 4,096 and a reply of 2,048 survive", async () => {
      const key = somebody();
      const change = sampleChange(key, "long", { text: "\u{1f6d1}".repeat(16_500) });
      const errand = { ...change.errand, reply: sampleReply("é".repeat(2_048)) };
      await commit(record, { ...change, errand });
      assert.deepEqual(await record.readHistory(key, enough()), [change.entry]);
      assert.deepEqual(await record.readErrands(key, enough()), [errand]);
      const worst = { ...sampleChange(key, "worst", { text: "\u0001".repeat(4_096) }) };
      const etag = (await record.readPerson(key, enough()))?.etag ?? "";
      await commit(record, { ...worst, etag });
      assert.equal((await record.readHistory(key, enough())).length, 2);
    });

    it("a person survives who outgrows one property and shrinks again", async () => {
      const key = somebody();
      const small = samplePerson(key);
      const block = small.blocks["+18885550100"];
      assert.ok(block);
      const blocks = Object.fromEntries(
        Array.from({ length: 400 }, (_, index) => [`+1888555${String(index).padStart(4, "0")}`, block]),
      );
      assert.ok(JSON.stringify(blocks).length > 33_000);
      const people = [small, { ...small, blocks }, newPerson(key), { ...small, blocks }];
      for (const [index, person] of people.entries()) {
        const etag = (await record.readPerson(key, enough()))?.etag;
        const options = etag === undefined ? {} : { etag };
        await commit(record, { ...sampleChange(key, `size ${index}`, options), person });
        assert.deepEqual((await record.readPerson(key, enough()))?.value, person);
      }
    });

    it("what no row can hold is refused, and nothing of it is kept", async () => {
      const key = somebody();
      const huge = sampleChange(key, "huge", { text: "x".repeat(300_000) });
      assert.deepEqual(await record.commit(huge, enough()), { kind: "refused", status: 413 });
      assert.deepEqual(await record.readHistory(key, enough()), []);
      await commit(record, sampleChange(key, "huge"));
    });

    it("more than 1,000 rows are all read", async () => {
      const key = somebody();
      await commit(record, sampleChange(key, "row 0"));
      await plant(
        key,
        Array.from({ length: 1_050 }, (_, index) => suffixOf(`row ${index + 1}`)),
      );
      const history = await record.readHistory(key, enough());
      assert.equal(new Set(history.map(({ suffix }) => suffix)).size, 1_051);
      assert.equal((await record.readErrands(key, enough())).length, 1_051);
    });
  });
};
