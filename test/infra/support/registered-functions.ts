import type { app as FunctionsApp } from "@azure/functions";
import { createApp } from "../../../src/app/create-app.ts";

/** What the code registers, by name, with the kind of trigger: seen by handing it an app that only takes notes. */
export function registeredFunctions(): ReadonlyMap<string, string> {
  const registered = new Map<string, string>();
  const notes = new Proxy({}, { get: (_, kind) => (name: string) => registered.set(name, String(kind)) });
  createApp(notes as typeof FunctionsApp, () => Promise.reject(new Error("nothing runs here")));
  return registered;
}
