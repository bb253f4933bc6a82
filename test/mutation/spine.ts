// What is owed and how it ends: the tests that a mutant of finish and of try-reply has to get past.
import "../core/finish-settle.test.ts";
import "../core/finish.test.ts";
import "../core/question-held-back.test.ts";
import "../core/try-reply.test.ts";
