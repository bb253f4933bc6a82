import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { PortTaken } from "../free-port.ts";

export interface Served {
  readonly url: string;
  readonly port: number;
  /** Cuts what is open, too: nobody waits for an idle browser. */
  readonly stop: () => Promise<void>;
}

export interface Place {
  /** What listens there, for the error's sentence. */
  readonly what: string;
  readonly setting: string;
  /** A free one is chosen when absent. */
  readonly port?: number | undefined;
}

export type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

const listen = async (server: Server, place: Place): Promise<number> => {
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const taken = error.code === "EADDRINUSE" && place.port !== undefined;
      reject(taken ? new PortTaken(place.what, place.port, place.setting, error) : error);
    });
    server.listen(place.port ?? 0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error(`${place.what} has no port.`);
  return address.port;
};

/** Serves on loopback. A rejected answer is a fault of ours: it is printed and answered 500. */
export const serve = async (place: Place, answer: Answer): Promise<Served> => {
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (request.destroyed && response.destroyed) return;
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  const port = await listen(server, place);
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    stop: async () => {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
};
