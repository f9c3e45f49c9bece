import { createServer, IncomingMessage } from 'node:http';
import { json } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { byQuery, byRefs, LIMITED, uidFacet } from './answers';
import { changeSchema, entitySchema } from './changes';
import { fillCatalog } from './fillCatalog';
import { withChange } from './withChange';

const refsSchema = z.object({
  entityRefs: z.array(z.string()),
  fields: z.array(z.string()).optional(),
});

const { values } = parseArgs({
  options: { platforms: { type: 'string', default: '1000' } },
});
const content = fillCatalog(Number(values.platforms));

async function answer(request: IncomingMessage): Promise<string> {
  const url = new URL(request.url ?? '', 'http://127.0.0.1');
  switch (url.pathname) {
    case '/entities/by-refs':
      return byRefs(content, refsSchema.parse(await json(request)));
    case '/entities/by-query':
      return byQuery(content, url.searchParams);
    case '/entity-facets': {
      const token = request.headers.authorization ?? '';
      return uidFacet(content, url.searchParams, token.includes(LIMITED));
    }
    // What a catalog does not have: somebody edits a file.
    case '/put':
      content.put(entitySchema.parse(await json(request)));
      return '{}';
    case '/change': {
      const change = changeSchema.parse(await json(request));
      await setTimeout(change.after);
      content.put(withChange(content.get(change.entityRef), change));
      return JSON.stringify(Date.now());
    }
    default:
      throw new Error(`no ${url.pathname}`);
  }
}

/** A catalog in a process of its own, so that its memory and its work are not of those who read. */
const server = createServer((request, response) => {
  answer(request).then(
    text => {
      response.setHeader('content-type', 'application/json');
      response.end(text);
    },
    error => {
      response.statusCode = 500;
      response.end(JSON.stringify({ error: { message: String(error) } }));
    },
  );
});
// A reader may be busy for long and then go on with the same connection.
server.keepAliveTimeout = 600_000;
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object' && address) {
    process.stdout.write(`http://127.0.0.1:${address.port}\n`);
  }
});
