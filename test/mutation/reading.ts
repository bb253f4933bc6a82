// What a text means: the tests that a mutant of src/core/reading has to get past.
import "../core/reading-across-pause.test.ts";
import "../core/reading-classes.test.ts";
import "../core/reading-dashes.test.ts";
import "../core/reading-endings.test.ts";
import "../core/reading-languages.test.ts";
import "../core/reading-lone-words.test.ts";
import "../core/reading-new-language.test.ts";
import "../core/reading-patterns.test.ts";
import "../core/reading-program-words.test.ts";
import "../core/reading-quotations.test.ts";
import "../core/reading-repeats.test.ts";
import "../core/reading-slips.test.ts";
import "../core/reading-tokens.test.ts";
import "../core/reading-turns.test.ts";
import "../core/reading-words.test.ts";
