import net from 'node:net';
import { Problem } from './problem.mjs';

const LOOPBACKS = ['127.0.0.1', '::1'];

function tryListen(port, host) {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(port, host, () => {
      const { port: taken } = server.address();
      server.close(() => resolve(taken));
    });
  });
}

/** A loopback port that nobody listens on. */
export const freePort = () => tryListen(0, '127.0.0.1');

/** The port people asked for by PORT, or the usual one. */
export function wantedPort(env = process.env) {
  const text = env.PORT || '7007';
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new Problem(`PORT is "${text}": give a number from 1 to 65535.`);
  return port;
}

/** Throws the sentence for a port that cannot be used. */
export async function assertPortFree(port) {
  for (const host of LOOPBACKS) {
    try {
      await tryListen(port, host);
    } catch (error) {
      if (error.code === 'EADDRINUSE')
        throw new Problem(
          `Port ${port} is in use: stop the program that uses it (perhaps a portal that already runs at http://localhost:${port}) or choose another one with \`PORT=${
            port + 10
          } npm start\`.`,
        );
      if (error.code === 'EACCES')
        throw new Problem(
          `Port ${port} is reserved for the system: choose one above 1023, for example \`PORT=7007 npm start\`.`,
        );
      // A machine without IPv6 has no ::1; the other loopback decides there.
      if (host === '127.0.0.1') throw error;
    }
  }
}
