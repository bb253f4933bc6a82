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

/**
 * Below the ports that the system hands out to outgoing connections: one of those may be taken again before whoever
 * asked listens on it. Each process looks from a place of its own.
 */
const lowest = 20_000;
const count = 12_000;
let looked = (process.pid * 37) % count;

const listenSomewhere = async (): Promise<Server> => {
  for (let tries = 0; tries < count; tries += 1) {
    looked = (looked + 1) % count;
    try {
      return await listen(lowest + looked);
    } catch {
      // Somebody has it.
    }
  }
  throw new Error("No port is free.");
};

/** That many different ports which were free a moment ago. */
export const freePorts = async (wanted: number): Promise<readonly number[]> => {
  // All are held until the last is found, or one port would come twice.
  const servers: Server[] = [];
  while (servers.length < wanted) servers.push(await listenSomewhere());
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
