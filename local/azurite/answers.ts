import { request } from "node:http";
import { setTimeout as pause } from "node:timers/promises";

/** Whether something speaks HTTP there, whatever it says; pauses a moment when not. */
export const answers = async (port: number): Promise<boolean> => {
  const answered = await new Promise<boolean>((resolve) => {
    // No agent: a connection kept alive would hold up Azurite's end.
    const probe = request({ host: "127.0.0.1", port, agent: false, timeout: 1_000 }, (response) => {
      response.resume();
      response.once("close", () => resolve(true));
    });
    probe.once("timeout", () => probe.destroy());
    probe.once("error", () => resolve(false));
    probe.end();
  });
  if (!answered) await pause(25);
  return answered;
};
