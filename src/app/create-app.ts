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
export const createApp = (
  app: typeof FunctionsApp,
  getSpine: () => Promise<Spine>,
  /** Called after each invocation, however it ended. */
  answered: () => void = () => {},
): void => {
  const { record: connection } = connections;
  const then =
    <A extends readonly unknown[], R>(handler: (...given: A) => Promise<R>) =>
    async (...given: A): Promise<R> => {
      try {
        return await handler(...given);
      } finally {
        answered();
      }
    };
  app.eventGrid(functionNames.smsReceived, { handler: then(eventHandler(getSpine)) });
  app.eventGrid(functionNames.deliveryReport, { handler: then(eventHandler(getSpine)) });
  app.storageQueue(functionNames.errands, {
    connection,
    queueName: queues.errands,
    handler: then(errandsHandler(getSpine)),
  });
  app.storageQueue(functionNames.errandsPoison, {
    connection,
    queueName: queues.errandsPoison,
    handler: then(errandsPoisonHandler(getSpine)),
  });
  app.timer(functionNames.reviewsDue, {
    schedule: everyQuarterHour,
    handler: then(reviewsDueHandler(getSpine)),
  });
  app.http(functionNames.health, {
    methods: ["GET"],
    authLevel: "anonymous",
    route: "health",
    handler: then(healthHandler(getSpine)),
  });
};
