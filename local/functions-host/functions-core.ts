import Module from "node:module";

/** One value on its way to or from a function, in the worker protocol's form. */
export interface TypedData {
  readonly string?: string;
  readonly json?: string;
  readonly bytes?: Uint8Array;
  readonly http?: HttpData;
}

export interface HttpData {
  readonly method?: string;
  readonly url?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly params?: Readonly<Record<string, string>>;
  readonly body?: TypedData;
  readonly statusCode?: string;
  readonly cookies?: readonly Readonly<Record<string, unknown>>[];
}

export interface Binding {
  readonly type?: string;
  readonly direction?: string;
  readonly [option: string]: unknown;
}

interface FunctionMetadata {
  readonly name: string;
  readonly bindings: Readonly<Record<string, Binding>>;
}

type FunctionCallback = (...inputs: unknown[]) => unknown;

interface InvocationModel {
  readonly getArguments: () => Promise<{ readonly context: unknown; readonly inputs: unknown[] }>;
  readonly invokeFunction: (
    context: unknown,
    inputs: unknown[],
    callback: FunctionCallback,
  ) => Promise<unknown>;
  readonly getResponse: (
    context: unknown,
    result: unknown,
  ) => Promise<{ readonly returnValue?: TypedData | null }>;
}

export interface ProgrammingModel {
  readonly getInvocationModel: (context: object) => InvocationModel;
}

export type HookName = "appStart" | "appTerminate";

interface Registered {
  readonly metadata: FunctionMetadata;
  readonly callback: FunctionCallback;
}

export interface Registrations {
  readonly functions: Map<string, Registered>;
  readonly hooks: { readonly name: HookName; readonly callback: (context: object) => unknown }[];
}

type Log = (level: string, message: string) => void;

interface Core {
  /** Absent while no app is being loaded. */
  collecting: Registrations | undefined;
  model: ProgrammingModel | undefined;
  log: Log;
}

const core: Core = { collecting: undefined, model: undefined, log: () => {} };

const collecting = (what: string): Registrations => {
  if (core.collecting === undefined)
    throw new Error(`${what} can only be registered while the app is loaded.`);
  return core.collecting;
};

/** What `require("@azure/functions-core")` gives an app: the part of the worker's interface that the framework uses. */
const functionsCore = {
  version: "3.0.0",
  hostVersion: "4.1000.0",
  registerFunction: (metadata: FunctionMetadata, callback: FunctionCallback) => {
    const { functions } = collecting(`Function "${metadata.name}"`);
    if (functions.has(metadata.name)) throw new Error(`Function "${metadata.name}" is registered twice.`);
    functions.set(metadata.name, { metadata, callback });
    return { dispose: () => functions.delete(metadata.name) };
  },
  setProgrammingModel: (model: ProgrammingModel) => {
    core.model = model;
  },
  getProgrammingModel: () => core.model,
  registerHook: (name: string, callback: (context: object) => unknown) => {
    if (name !== "appStart" && name !== "appTerminate") {
      throw new RangeError(`The local host runs no ${name} hooks.`);
    }
    collecting(`Hook ${name}`).hooks.push({ name, callback });
    return { dispose: () => {} };
  },
  log: (level: string, _category: string, message: string) => core.log(level, message),
};

const isInstalled = Symbol.for("heed.functions-core");

/**
 * Makes `require("@azure/functions-core")` resolve to ours, as the Functions worker does before it loads an app.
 * Once per process: the framework asks once and keeps the answer.
 */
const install = (): void => {
  const prototype = Module.prototype as { require: (id: string) => unknown; [isInstalled]?: true };
  if (prototype[isInstalled] === true) return;
  const original = prototype.require;
  prototype.require = function requireOrOurs(this: unknown, id: string): unknown {
    return id === "@azure/functions-core" ? functionsCore : original.call(this, id);
  };
  prototype[isInstalled] = true;
};

/** Loads an app and collects what it registers. */
export const collectRegistrations = async (
  load: () => Promise<unknown>,
  log: Log,
): Promise<{ readonly registrations: Registrations; readonly model: ProgrammingModel }> => {
  install();
  if (core.collecting !== undefined) throw new Error("Another app is being loaded in this process.");
  const registrations: Registrations = { functions: new Map(), hooks: [] };
  core.collecting = registrations;
  core.log = log;
  try {
    await load();
  } finally {
    core.collecting = undefined;
  }
  if (core.model === undefined) throw new Error("The app registered no functions.");
  return { registrations, model: core.model };
};
