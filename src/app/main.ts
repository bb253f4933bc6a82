import { app } from "@azure/functions";
import type { Spine } from "../core/spine/spine.ts";
import { compose } from "./compose-spine.ts";
import type { Composed } from "./compose-spine.ts";
import { createApp } from "./create-app.ts";

/** Composed with the first invocation and kept; a faulty configuration is looked at again with each. */
let composed: Composed | undefined;

const getSpine = async (): Promise<Spine> => {
  composed ??= compose(process.env);
  return composed.spine;
};

createApp(app, getSpine);

// Application Insights takes a third of a second to load: never before the first answer.
app.hook.postInvocation(() => composed?.telemetry.answered());
