import { randomUUID } from "node:crypto";
import { inspect } from "node:util";
import {
  collectRegistrations,
  type Binding,
  type HookName,
  type ProgrammingModel,
  type Registrations,
  type TypedData,
} from "./functions-core.ts";

export type Log = (level: string, message: string) => void;

export interface LoadedFunction {
  readonly name: string;
  /** The trigger's binding: its type, and what the app set. */
  readonly trigger: Binding & { readonly type: string };
}

export type Invoked =
  | { readonly kind: "succeeded"; readonly returned: TypedData | undefined }
  | { readonly kind: "failed"; readonly error: unknown };

export interface App {
  readonly functions: readonly LoadedFunction[];
  readonly invoke: (
    name: string,
    input: TypedData,
    triggerMetadata?: Readonly<Record<string, TypedData>>,
  ) => Promise<Invoked>;
  readonly runHooks: (name: HookName) => Promise<void>;
  /** Resolves when no invocation is under way. */
  readonly settled: () => Promise<void>;
}

interface Loaded {
  readonly registrations: Registrations;
  readonly model: ProgrammingModel;
}

// An app registers when it is first imported; a second host in the same process finds the same functions.
const loaded = new Map<string, Promise<Loaded>>();

const load = async (entry: URL, log: Log): Promise<Loaded> => {
  const known = loaded.get(entry.href);
  if (known !== undefined) return await known;
  const loading = collectRegistrations(async () => await import(entry.href), log);
  loaded.set(entry.href, loading);
  return await loading;
};

const findTrigger = (bindings: Readonly<Record<string, Binding>>) => {
  for (const [bindingName, binding] of Object.entries(bindings)) {
    const { type } = binding;
    if (type !== undefined && /trigger$/i.test(type)) return { bindingName, trigger: { ...binding, type } };
  }
  throw new Error("A registered function has no trigger.");
};

/** Imports the app, source or bundle, and makes its functions callable through the framework's own model. */
export const loadApp = async (entry: URL, log: Log): Promise<App> => {
  const { registrations, model } = await load(entry, log);
  const { functions, hooks } = registrations;
  const underway = new Set<Promise<Invoked>>();
  const invoke: App["invoke"] = async (name, input, triggerMetadata = {}) => {
    const found = functions.get(name);
    if (found === undefined) throw new Error(`No function "${name}" is registered.`);
    const { metadata, callback } = found;
    const invocationId = randomUUID();
    const invocation = model.getInvocationModel({
      invocationId,
      metadata,
      log: (level: string, _category: string, message: string) => log(level, message),
      request: {
        invocationId,
        inputData: [{ name: findTrigger(metadata.bindings).bindingName, data: input }],
        triggerMetadata,
      },
    });
    const { context, inputs } = await invocation.getArguments();
    let result: unknown;
    try {
      result = await invocation.invokeFunction(context, inputs, callback);
    } catch (error) {
      // The worker takes a thrown null or undefined for success.
      if (error !== null && error !== undefined) {
        log("error", `${name} failed: ${inspect(error)}`);
        return { kind: "failed", error };
      }
    }
    const { returnValue } = await invocation.getResponse(context, result);
    return { kind: "succeeded", returned: returnValue ?? undefined };
  };
  return {
    functions: [...functions.values()].map(({ metadata }) => ({
      name: metadata.name,
      trigger: findTrigger(metadata.bindings).trigger,
    })),
    invoke: async (...call) => {
      const running = invoke(...call);
      underway.add(running);
      try {
        return await running;
      } finally {
        underway.delete(running);
      }
    },
    runHooks: async (name) => {
      for (const hook of hooks)
        if (hook.name === name) await hook.callback({ hookData: {}, appHookData: {} });
    },
    settled: async () => {
      await Promise.allSettled(underway);
    },
  };
};
