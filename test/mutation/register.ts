// What a person's entries come to: the tests that a mutant of the fold and of the standing has to get past.
import "../core/fold-effects.test.ts";
import "../core/entry-ranks.test.ts";
import "../core/fold-questions.test.ts";
import "../core/fold-traces.test.ts";
import "../core/standing.test.ts";
