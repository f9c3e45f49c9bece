import fc from 'fast-check';
import { draft } from './__testUtils__/registryWorld';
import { registryOverHttp } from './__testUtils__/registryOverHttp';

jest.setTimeout(300_000);

const seed = 20_261_122;

const texts = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.string({ minLength: 300, maxLength: 2_000 }),
  fc.constantFrom(
    '\0',
    '\ud800',
    '__proto__',
    'constructor',
    "'; drop table martech_registry; --",
    '<script>alert(1)</script>',
    'data:text/html,<script>alert(1)</script>',
    '../../etc/passwd',
    '2026-02-31',
    'group:default/brand',
  ),
);
const values = fc.oneof(
  texts,
  fc.jsonValue(),
  fc.constantFrom(null, true, [], {}, -1, 2 ** 53, 1e308),
  fc.constant({ $text: 'https://evil.example' }),
  fc.integer({ min: 10, max: 3_000 }).map(depth => {
    let value: unknown = 'deep';
    for (let level = 0; level < depth; level += 1) value = [value];
    return value;
  }),
);
const spec = fc.dictionary(
  fc.oneof(
    texts,
    fc.constantFrom(
      'owner',
      'type',
      'lifecycle',
      'roles',
      'sandbox',
      'data',
      'contract',
      'dependsOn',
    ),
  ),
  values,
);
const metadata = fc.dictionary(
  fc.oneof(
    texts,
    fc.constantFrom(
      'name',
      'namespace',
      'title',
      'labels',
      'annotations',
      'tags',
      'links',
      'uid',
    ),
  ),
  values,
);
const base = draft('mailer') as { metadata: object; spec: object };
const entities = fc.oneof(
  values,
  fc.dictionary(texts, values),
  metadata.map(more => ({ ...base, metadata: { ...base.metadata, ...more } })),
  spec.map(more => ({ ...base, spec: { ...base.spec, ...more } })),
  fc.record({
    apiVersion: values,
    kind: values,
    metadata: values,
    spec: values,
  }),
);

describe('whatever is sent to the registry', () => {
  it('is refused, named and not kept, or is an entity', async () => {
    const { send } = await registryOverHttp();
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(entities, texts, async (entity, reason) => {
        const key = { 'Idempotency-Key': `k${refused}` };
        const body = { entity, overlapReason: reason };
        const { body: answer, status } = await send(
          'post',
          '/entities',
          body,
          key,
        );
        const isRefused = status !== 201;
        if (isRefused) refused += 1;
        expect([201, 400, 409]).toContain(status);
        const { message = '', stack } = answer.error ?? {};
        expect([isRefused, stack]).toEqual([message !== '', undefined]);
        expect(message.length).toBeLessThan(10_000);
        const checked = await send('post', '/check', { entity });
        expect([200, 400]).toContain(checked.status);
      }),
      { numRuns: 1_500, seed },
    );
    expect(refused).toBeGreaterThan(1_000);
    const changes = await send(
      'get',
      '/changes?limit=1000',
      undefined,
      {},
      'service',
    );
    expect(changes.body.total).toBeLessThanOrEqual(1_500 - refused);
  });

  it('is refused as an address, a header or a query as well', async () => {
    const { send } = await registryOverHttp();
    await send('post', '/entities', { entity: base });
    await fc.assert(
      fc.asyncProperty(texts, texts, values, async (kind, name, value) => {
        const part = (text: string) =>
          encodeURIComponent(Buffer.from(text).toString())
            .slice(0, 1_000)
            .replace(/%[^%]?$/, '');
        const path = `/entities/${part(kind) || 'x'}/default/${
          part(name) || 'x'
        }`;
        const at = '/entities/marketingplatform/default/mailer';
        const answers = await Promise.all([
          send('get', path),
          send('get', `${at}/versions?cursor=${part(name)}`),
          send(
            'put',
            at,
            { entity: base, comment: value },
            { 'If-Match': '"1"' },
          ),
          send(
            'post',
            `${at}/restore`,
            { reason: value },
            { 'If-Match': '"1"' },
          ),
          send('post', '/overlap', { type: value, capabilities: value }),
          send('post', '/imports', {
            source: 'cmdb',
            format: 'json',
            text: JSON.stringify([value]) ?? '',
          }),
          send(
            'get',
            `/imports/${part(name) || 'x'}/rows?outcome=${part(kind)}`,
          ),
          send('get', `/changes?after=${part(name)}`, undefined, {}, 'service'),
        ]);
        for (const { status } of answers) expect(status).toBeLessThan(500);
      }),
      { numRuns: 200, seed },
    );
  });

  it.each([
    [
      'a body that is too large',
      JSON.stringify({ entity: { a: 'x'.repeat(1_100_000) } }),
      'larger than 1 MB',
    ],
    ['no JSON', '{', 'not JSON'],
    [
      'a value that is nested too deeply',
      `{"entity":${'['.repeat(200_000)}${']'.repeat(200_000)}}`,
      'deeper than 50 levels',
    ],
  ])('is refused as %s', async (_, body, message) => {
    const { send } = await registryOverHttp();
    const headers = {
      'Content-Type': 'application/json',
      'Idempotency-Key': 'k',
    };
    const answer = await send('post', '/entities', body, headers);
    expect([answer.status, answer.body.error.message]).toEqual([
      400,
      expect.stringContaining(message),
    ]);
  });
});
