import { registerEntitySchema } from '@martech-portal/backstage-plugin-martech-common';
import { createServer, IncomingMessage } from 'node:http';
import { AddressInfo } from 'node:net';

/** One request as the backend saw it. */
export interface Seen {
  method: string;
  path: string;
  body: Record<string, unknown>;
  key?: string;
  version?: string;
  authorization?: string;
}

type Answer = { status?: number; body: object };
/** `no answer`: the connection breaks; `late`: it stays open. */
type Silence = 'no answer' | 'late';
type Route = (request: Seen) => Answer | Silence;

const bodyOf = async (request: IncomingMessage) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString('utf8') || '{}');
};

const header = (request: IncomingMessage, name: string) => {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
};

/** An error body as Backstage writes it. */
export const refusal = (
  status: number,
  name: string,
  message: string,
): Answer => ({
  status,
  body: { error: { name, message }, response: { statusCode: status } },
});

/**
 * A martech backend that speaks the committed contract as far as `routes`
 * (`POST /registry/entities`) says. Like the real one, it answers a repeated
 * idempotency key as it did the first time, so what `writes` holds is what was
 * really written.
 */
export async function fakeMartech(routes: Record<string, Route> = {}) {
  const requests: Seen[] = [];
  const writes: Seen[] = [];
  const answered = new Map<string, Answer>();

  function answerTo(seen: Seen): Answer | Silence {
    const known = seen.key && answered.get(seen.key);
    if (known) return known;
    const route = routes[`${seen.method} ${seen.path}`];
    // Nice to know, and not for everybody.
    if (!route && seen.path.endsWith('/evaluate')) {
      return refusal(403, 'NotAllowedError', 'You may not');
    }
    if (!route) return refusal(404, 'NotFoundError', `no ${seen.path}`);
    const answer = route(seen);
    if (
      typeof answer === 'object' &&
      seen.key &&
      (answer.status ?? 200) < 300
    ) {
      answered.set(seen.key, answer);
      writes.push(seen);
    }
    return answer;
  }

  const server = createServer(async (request, response) => {
    const seen: Seen = {
      method: request.method ?? '',
      path: (request.url ?? '').replace('/api/martech', ''),
      body: await bodyOf(request),
      key: header(request, 'idempotency-key'),
      version: header(request, 'if-match'),
      authorization: header(request, 'authorization'),
    };
    requests.push(seen);
    const answer = answerTo(seen);
    if (answer === 'late') return;
    if (answer === 'no answer') {
      request.socket.destroy();
      return;
    }
    response.writeHead(answer.status ?? 200, {
      'content-type': 'application/json',
    });
    response.end(JSON.stringify(answer.body));
  });
  await new Promise<void>(resolve =>
    server.listen(0, '127.0.0.1', () => resolve()),
  );
  const { port } = server.address() as AddressInfo;
  return {
    requests,
    routes,
    writes,
    baseUrl: `http://127.0.0.1:${port}/api/martech`,
    stop: () => {
      server.closeAllConnections();
      return new Promise(resolve => server.close(resolve));
    },
  };
}

/** What `POST /registry/entities` answers. */
export const registered = (
  entity: Record<string, unknown>,
  version = 1,
): Answer => {
  const { kind, metadata } = JSON.parse(JSON.stringify(entity));
  const entityRef = `${kind.toLowerCase()}:default/${metadata.name}`;
  return { body: { entityRef, entity, version, kind } };
};

/** Takes what the contract takes, and says what it was given. */
export const registering: Route = ({ body }) => {
  const parsed = registerEntitySchema.safeParse(body);
  return parsed.success
    ? { ...registered(parsed.data.entity), status: 201 }
    : refusal(400, 'InputError', parsed.error.issues[0].message);
};
