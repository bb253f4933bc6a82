import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { reportEvent, textEvent } from "../support/cli-events.ts";
import { createCliWorld } from "../support/cli-world.ts";
import { startTinyHost } from "../support/tiny-host.ts";

describe("heed replay --to", () => {
  it("posts each event as Event Grid does and says what it did", async () => {
    const world = createCliWorld();
    const host = await startTinyHost(world.spine);
    world.write("events.json", [textEvent("stop"), reportEvent(), textEvent("hello")]);
    const first = await world.run(`replay events.json --to ${host.url} --at-once 1`);
    assert.equal(first.code, 0, first.text);
    assert.match(first.out[0] ?? "", /opts out of Contoso Alerts\. Answered/u);
    assert.match(first.out[2] ?? "", /An ordinary text: counted/u);
    assert.deepEqual(host.asked, [
      "Notification /runtime/webhooks/EventGrid?functionName=smsReceived",
      "Notification /runtime/webhooks/EventGrid?functionName=deliveryReport",
      "Notification /runtime/webhooks/EventGrid?functionName=smsReceived",
    ]);
    const again = await world.run(`replay events.json --to ${host.url}`);
    assert.match(again.out[0] ?? "", /On record already; nothing was done twice\./u);
    assert.equal(world.phone().length, 1);
  });

  it("says what the host answered, and goes on with what it refused", async () => {
    const world = createCliWorld();
    const host = await startTinyHost(world.spine);
    host.status = 500;
    world.write("events.json", [textEvent("stop")]);
    const refused = await world.run(`replay events.json --to ${host.url}`);
    assert.equal(refused.code, 1);
    assert.match(refused.text, /The host answered 500/u);
    host.status = 401;
    assert.match((await world.run(`replay events.json --to ${host.url}`)).text, /needs the function's key/u);
    host.status = undefined;
    assert.equal((await world.run(`replay events.json --to ${host.url}`)).code, 0);
  });

  it("doesn't take what went to one place for done at another", async () => {
    const world = createCliWorld();
    const host = await startTinyHost(createCliWorld().spine);
    world.write("events.jsonl", `${JSON.stringify(textEvent("stop"))}\n{`);
    assert.match((await world.run(`replay events.jsonl --to ${host.url}`)).text, /1 done, 1 unreadable/u);
    assert.match((await world.run(`replay events.jsonl --to ${host.url}`)).text, /1 done by an earlier run/u);
    assert.match((await world.run("replay events.jsonl")).text, /1 done, 1 unreadable/u);
    assert.equal(world.phone().length, 1);
  });

  it("says so when nothing answers, and prints no key", async () => {
    const world = createCliWorld();
    world.write("events.json", [textEvent("stop")]);
    const { code, text } = await world.run("replay events.json --to http://127.0.0.1:1/?code=s3cret");
    assert.equal(code, 1);
    assert.match(text, /Nothing answers at 127\.0\.0\.1:1\./u);
    assert.doesNotMatch(text, /s3cret/u);
  });

  it("asks before it posts to a host that isn't local", async () => {
    const world = createCliWorld();
    world.write("events.json", [textEvent("stop")]);
    const refused = await world.run("replay events.json --to https://heed.example");
    assert.equal(refused.code, 2);
    assert.match(refused.text, /add --yes/u);
    const declined = await world.run("replay events.json --to https://heed.example", { typed: ["n"] });
    assert.equal(declined.code, 1);
    assert.match(declined.text, /Nothing has been changed/u);
  });
});
