import { createServer, type Server } from "node:net";

/** A port that something else listens on already. Its message says which setting changes it. */
export class PortTaken extends Error {
  readonly port: number;
  constructor(what: string, port: number, setting: string, cause?: unknown) {
    super(`Port ${port} for ${what} is taken. Set ${setting} to another port, or end what uses it.`, {
      cause,
    });
    this.name = "PortTaken";
    this.port = port;
  }
}

const listen = async (port: number): Promise<Server> => {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return server;
};

const close = async (server: Server): Promise<void> => {
  await new Promise<void>((resolve) => server.close(() => resolve()));
};

const portOf = (server: Server): number => {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("A loopback listener has no port.");
  return address.port;
};

/** That many different ports which were free a moment ago. */
export const freePorts = async (count: number): Promise<readonly number[]> => {
  // All are held until the last is found, or the system may hand out one port twice.
  const servers = await Promise.all(Array.from({ length: count }, async () => await listen(0)));
  const ports = servers.map(portOf);
  await Promise.all(servers.map(close));
  return ports;
};

/** Rejects with PortTaken when something listens there. */
export const requireFreePort = async (what: string, port: number, setting: string): Promise<void> => {
  try {
    await close(await listen(port));
  } catch (cause) {
    throw new PortTaken(what, port, setting, cause);
  }
};
