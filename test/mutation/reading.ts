// What a text means: the tests that a mutant of src/core/reading has to get past.
import "../core/reading-cases.test.ts";
import "../core/reading-words.test.ts";
