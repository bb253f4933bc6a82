import { connect, createServer, type Server, type Socket } from "node:net";
import type { WireFault, WirePlan } from "./wire-fault.ts";

export interface CutWireOptions {
  /** The port on loopback behind the wire. */
  readonly target: number;
  readonly plan?: WirePlan;
  readonly port?: number;
}

interface CutCommand {
  readonly fault: WireFault;
  /** Once when absent. */
  readonly times?: number;
  /** Only requests whose first bytes (request line and headers) it accepts. */
  readonly match?: (head: string) => boolean;
}

export interface CutWire {
  readonly port: number;
  /** Faults for the requests to come; they go before the plan. */
  readonly command: (command: CutCommand) => void;
  readonly setPlan: (plan: WirePlan | undefined) => void;
  /** Leads elsewhere from now on: what is open stays where it is. */
  readonly retarget: (port: number) => void;
  /** Requests that passed, and how many of them suffered, by kind. */
  readonly counts: () => {
    readonly exchanges: number;
    readonly faults: Readonly<Record<WireFault["kind"], number>>;
  };
  readonly stop: () => Promise<void>;
}

interface State {
  target: number;
  plan: WirePlan | undefined;
  exchanges: number;
  readonly commands: { readonly command: CutCommand; left: number }[];
  readonly faults: Record<WireFault["kind"], number>;
  readonly sockets: Set<Socket>;
  readonly timers: Set<NodeJS.Timeout>;
}

const choose = (state: State, head: string): WireFault | undefined => {
  const exchange = state.exchanges;
  state.exchanges += 1;
  const commanded = state.commands.find(
    ({ command, left }) => left > 0 && (command.match === undefined || command.match(head)),
  );
  if (commanded !== undefined) commanded.left -= 1;
  const fault = commanded?.command.fault ?? state.plan?.(exchange, head);
  if (fault !== undefined) state.faults[fault.kind] += 1;
  return fault;
};

/**
 * HTTP/1.1 takes turns on a connection: what a client sends after an answer is a new request. So a fault
 * can be chosen for each request though connections are kept alive and nothing is parsed.
 */
const join = (state: State, client: Socket): void => {
  const server = connect(state.target, "127.0.0.1");
  let fault: WireFault | undefined;
  let answered = true;
  const pair = [client, server];
  for (const socket of pair) {
    state.sockets.add(socket);
    socket.setNoDelay(true);
    // A side that breaks is what the other side shall see; "close" follows.
    socket.on("error", () => {});
    socket.on("close", () => {
      state.sockets.delete(socket);
      for (const other of pair) other.destroy();
    });
  }
  client.on("data", (chunk: Buffer) => {
    const isNew = answered;
    if (isNew) {
      answered = false;
      fault = choose(state, chunk.toString("latin1"));
    }
    if (fault?.kind === "drop") return;
    if (fault?.kind === "reset") client.resetAndDestroy();
    else if (fault?.kind === "delay" && isNew) {
      // The rest of the request waits behind its beginning.
      client.pause();
      const timer = setTimeout(() => {
        state.timers.delete(timer);
        server.write(chunk);
        client.resume();
      }, fault.ms);
      state.timers.add(timer);
    } else server.write(chunk);
  });
  server.on("data", (chunk: Buffer) => {
    if (fault?.kind === "drop-answer") return;
    if (fault?.kind === "reset-answer") {
      client.resetAndDestroy();
      return;
    }
    answered = true;
    client.write(chunk);
  });
};

const listen = async (server: Server, port: number): Promise<number> => {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The cut wire has no port.");
  return address.port;
};

/** A TCP proxy on loopback that breaks on demand: before Azurite or the ACS emulator. */
export const startCutWire = async (options: CutWireOptions): Promise<CutWire> => {
  const state: State = {
    target: options.target,
    plan: options.plan,
    exchanges: 0,
    commands: [],
    faults: { drop: 0, "drop-answer": 0, delay: 0, reset: 0, "reset-answer": 0 },
    sockets: new Set(),
    timers: new Set(),
  };
  const server = createServer((client) => join(state, client));
  const port = await listen(server, options.port ?? 0);
  return {
    port,
    command: (command) => {
      state.commands.push({ command, left: command.times ?? 1 });
    },
    setPlan: (plan) => {
      state.plan = plan;
    },
    retarget: (target) => {
      state.target = target;
    },
    counts: () => ({ exchanges: state.exchanges, faults: { ...state.faults } }),
    stop: async () => {
      for (const timer of state.timers) clearTimeout(timer);
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        for (const socket of state.sockets) socket.destroy();
      });
    },
  };
};
