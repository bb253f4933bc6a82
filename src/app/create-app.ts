import type { app as FunctionsApp } from "@azure/functions";
import { connections, functionNames, queues } from "../config/names.ts";
import type { Spine } from "../core/spine/spine.ts";
import { eventHandler } from "../functions/events/take-event.ts";
import { healthHandler } from "../functions/http/health.ts";
import { errandsHandler, errandsPoisonHandler } from "../functions/queue/errands.ts";
import { reviewsDueHandler } from "../functions/timers/reviews-due.ts";

const everyQuarterHour = "0 */15 * * * *";

/**
 * Every trigger of the app, on one page. Registration never depends on the configuration: an app without its
 * functions looks deleted to Event Grid, which then drops events; with a fault each invocation throws instead.
 */
export const createApp = (app: typeof FunctionsApp, getSpine: () => Promise<Spine>): void => {
  const { record: connection } = connections;
  app.eventGrid(functionNames.smsReceived, { handler: eventHandler(getSpine) });
  app.eventGrid(functionNames.deliveryReport, { handler: eventHandler(getSpine) });
  app.storageQueue(functionNames.errands, {
    connection,
    queueName: queues.errands,
    handler: errandsHandler(getSpine),
  });
  app.storageQueue(functionNames.errandsPoison, {
    connection,
    queueName: queues.errandsPoison,
    handler: errandsPoisonHandler(getSpine),
  });
  app.timer(functionNames.reviewsDue, { schedule: everyQuarterHour, handler: reviewsDueHandler(getSpine) });
  app.http(functionNames.health, {
    methods: ["GET"],
    authLevel: "anonymous",
    route: "health",
    handler: healthHandler(getSpine),
  });
};
