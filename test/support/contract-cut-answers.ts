import { connect, createServer, type Socket } from "node:net";

export interface AnswerCutter {
  readonly port: number;
  /** The next so many answers are swallowed and their connections reset; the requests have arrived. */
  readonly cut: (answers: number) => void;
  readonly close: () => Promise<void>;
}

/** A proxy before one port of this machine that can lose answers. */
export const createAnswerCutter = async (target: number): Promise<AnswerCutter> => {
  let cuts = 0;
  const open = new Set<Socket>();
  const server = createServer((client) => {
    const backend = connect(target, "127.0.0.1");
    for (const socket of [client, backend]) {
      open.add(socket);
      socket.on("error", () => socket.destroy());
      socket.on("close", () => {
        open.delete(socket);
        client.destroy();
        backend.destroy();
      });
    }
    client.pipe(backend);
    backend.on("data", (chunk: Buffer) => {
      if (cuts > 0) {
        cuts -= 1;
        client.resetAndDestroy();
        return;
      }
      client.write(chunk);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The proxy has no port.");
  return {
    port: address.port,
    cut: (answers) => {
      cuts = answers;
    },
    close: async () => {
      for (const socket of open) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
};
