import type { Scope } from "../../core/person.ts";
import { toAddress } from "../../core/phone-number.ts";
import type { SenderKey } from "../../core/phone-number.ts";
import type { Programs } from "../../core/program.ts";

/** How the record's ids are called in sentences. */
export interface Names {
  readonly program: (id: string) => string;
  readonly scope: (scope: Scope) => string;
  readonly sender: (key: SenderKey) => string;
}

export const createNames = (programs: Programs): Names => {
  const program = (id: string): string => programs.byId(id)?.name ?? `the program ${id}`;
  return {
    program,
    scope: (scope) => {
      if (scope === "everything") return "everything";
      const id = scope.slice(scope.indexOf(":") + 1);
      return scope.startsWith("program:") ? program(id) : `sender ${id.replace(/^(?:short|alpha):/u, "")}`;
    },
    sender: toAddress,
  };
};
