import { createServer, type IncomingHttpHeaders } from "node:http";

export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export type Respond =
  | { readonly status: number; readonly headers?: Record<string, string>; readonly body?: unknown }
  /** The connection is reset when the request has arrived. */
  | "reset"
  /** Nothing is ever answered. */
  | "silence";

export interface ScriptedServer {
  readonly url: string;
  readonly seen: SeenRequest[];
  /** What the next requests get; afterwards the last goes on. */
  readonly respond: (...responses: readonly Respond[]) => void;
  readonly close: () => Promise<void>;
}

/** An HTTP server on loopback that says what a test tells it to, and keeps what it was asked. */
export const createScriptedServer = async (): Promise<ScriptedServer> => {
  const seen: SeenRequest[] = [];
  let script: Respond[] = [{ status: 200 }];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { method = "", url = "", headers } = request;
      seen.push({ method, url, headers, body: Buffer.concat(chunks).toString("utf8") });
      const next = script.length > 1 ? script.shift() : script[0];
      if (next === "silence" || next === undefined) return;
      if (next === "reset") {
        request.socket.resetAndDestroy();
        return;
      }
      const body = next.body === undefined ? "" : JSON.stringify(next.body);
      response.writeHead(next.status, { "content-type": "application/json", ...next.headers }).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return {
    url: `http://127.0.0.1:${address.port}`,
    seen,
    respond: (...responses) => {
      script = [...responses];
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
};
