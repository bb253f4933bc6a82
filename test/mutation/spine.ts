// What is owed and how it ends: the tests that a mutant of finish and of try-reply has to get past.
import "../sim/rules-finish.test.ts";
import "../sim/rules-trouble.test.ts";
