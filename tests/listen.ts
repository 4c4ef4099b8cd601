import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that is listening. */
export interface Listening {
  /** For example "http://localhost:40001", without a slash at the end. */
  address: string;
  /** Ends it at once, whoever is still connected. */
  close(): Promise<void>;
}

/**
 * Lets a server listen on this machine and nowhere else.
 * @param port 0, the default, is any port that is free
 */
export async function listen(server: Server, port = 0): Promise<Listening> {
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
