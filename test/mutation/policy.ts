// What is decided and why: the tests that a mutant of src/core/policy has to get past.
import "../core/announced-when.test.ts";
import "../core/ask-to-opt-in.test.ts";
import "../core/asked-for.test.ts";
import "../core/bypass-judged.test.ts";
import "../core/decide-report.test.ts";
import "../core/decide-review.test.ts";
import "../core/decide-text.test.ts";
import "../core/delivery-codes.test.ts";
import "../core/may-text.test.ts";
import "../core/owe-answer.test.ts";
import "../core/plain-talk.test.ts";
import "../core/reply-limits.test.ts";
import "../core/sender-kinds.test.ts";
import "../core/text-effects.test.ts";
import "./all-cells.ts";
