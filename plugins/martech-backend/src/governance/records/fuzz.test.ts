import fc from 'fast-check';
import { recordPaths } from '@martech-portal/backstage-plugin-martech-common';
import { OPEN, recordsOverHttp } from './__testUtils__/recordsOverHttp';

jest.setTimeout(180_000);

const AT_ONCE = 20;
const seed = 20_261_122;

/** Texts that break something somewhere: NUL, halves of characters, markup, SQL. */
const texts = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '\0',
    '\ud800',
    '<img src=x onerror=alert(1)>',
    "'; drop table martech_records; --",
    '__proto__',
    '2026-02-31',
    '9999999999999999999999',
    OPEN,
  ),
);
const values = fc.oneof(
  texts,
  fc.jsonValue(),
  fc.double(),
  fc.constantFrom(null, true, [], {}, -1, 2 ** 53),
);

const valid: Record<string, object> = {
  exceptions: {
    covers: { kind: 'signal', signal: 'template-forks' },
    reason: 'r',
    compensatingControl: 'c',
    expiresOn: '2026-12-24',
  },
  changes: { aspects: ['metadata'], risk: 'low' },
  incidents: { impact: 'high', urgency: 'low' },
  requests: { kind: 'access' },
  releases: { plannedFor: '2026-12-24', notes: 'n', audience: 'a' },
  reviews: {},
  attestations: { topic: 'owner' },
  freezes: {
    from: '2026-12-01T00:00:00Z',
    to: '2026-12-24T00:00:00Z',
    reason: 'r',
  },
};

/** A body that would do, with one part of it replaced or added. */
const nearlyValid = fc
  .record({
    path: fc.constantFrom(...Object.values(recordPaths)),
    part: fc.constantFrom(
      'entityRef',
      'title',
      'description',
      'links',
      'fields',
      'draft',
    ),
    field: fc.oneof(
      fc.constantFrom(
        'covers',
        'expiresOn',
        'aspects',
        'window',
        'risk',
        'kind',
        'impact',
        'plannedFor',
        'changes',
        'templates',
        'topic',
        'scope',
        'from',
      ),
      texts,
    ),
    inFields: fc.boolean(),
    value: values,
  })
  .map(({ field, inFields, part, path, value }) => {
    const body = { entityRef: OPEN, title: 'T', fields: valid[path] };
    return {
      path,
      body: inFields
        ? { ...body, fields: { ...body.fields, [field]: value } }
        : { ...body, [part]: value },
    };
  });

const anything = fc.record({
  path: fc.constantFrom(...Object.values(recordPaths)),
  body: values,
});

const actions = fc.oneof(
  fc.constantFrom(
    'edit',
    'approve',
    'deny',
    'withdraw',
    'ask-renewal',
    'renew',
    'revoke',
    'close',
    'expire',
    'submit',
  ),
  texts,
);
const steps = fc.record({
  action: actions,
  comment: fc.option(texts, { nil: undefined }),
  fields: fc.option(
    fc.oneof(
      values,
      fc.record({ fields: values, title: texts }, { requiredKeys: [] }),
      fc.dictionary(
        fc.constantFrom('area', 'fields', 'expiresOn', 'title'),
        values,
      ),
    ),
    { nil: undefined },
  ),
});

async function inBatches<T>(all: T[], work: (one: T) => Promise<void>) {
  for (let at = 0; at < all.length; at += AT_ONCE) {
    await Promise.all(all.slice(at, at + AT_ONCE).map(work));
  }
}

describe('whatever is sent', () => {
  it('begins a record or is refused, and never breaks anything', async () => {
    const { as, service } = await recordsOverHttp();
    const ines = as('ines');
    let begun = 0;
    const bodies = fc.sample(fc.oneof(nearlyValid, anything), {
      numRuns: 2_000,
      seed,
    });
    await inBatches(bodies, async ({ path, body }) => {
      const answer = await ines
        .post(`/${path}`)
        .set('Content-Type', 'application/json')
        .send(JSON.stringify(body));
      const what = `${path} ${JSON.stringify(body)} -> ${answer.text}`;
      expect([what, answer.status < 500]).toEqual([what, true]);
      expect(answer.text).not.toContain('at Object.');
      if (answer.status === 201) begun += 1;
    });
    expect(begun).toBeGreaterThan(0);
    let found = 0;
    let cursor = '';
    do {
      const { body } = await service.get(`/records?limit=500${cursor}`);
      found += body.items.length;
      cursor = body.nextCursor ? `&cursor=${body.nextCursor}` : '';
    } while (cursor);
    expect(found).toBe(begun);
    const { body: audit } = await service.get('/audit/verify?full=true');
    expect(audit).toMatchObject({ intact: true, checked: begun });
  });

  it('moves a record as it may be, or not at all', async () => {
    const { as, exception } = await recordsOverHttp();
    const ines = as('ines');
    const { body: record } = await ines.post('/exceptions', exception());
    const path = `/exceptions/${record.id}`;
    let moved = 0;
    for (const step of fc.sample(steps, { numRuns: 400, seed })) {
      const tom = await as('tom')
        .step(path, 1 + moved, step)
        .set('Content-Type', 'application/json');
      const what = `${JSON.stringify(step)} -> ${tom.text}`;
      // Tom has nothing to do with it.
      expect([what, tom.status]).toEqual([what, expect.any(Number)]);
      expect([400, 403, 409]).toContain(tom.status);
      const edit = { ...step, action: 'edit' };
      const own = await ines.step(path, 1 + moved, edit);
      expect([200, 400, 409]).toContain(own.status);
      if (own.status === 200) moved += 1;
    }
    const { body: after } = await ines.get(path);
    expect([after.version, after.timeline.length]).toEqual([
      1 + moved,
      1 + moved,
    ]);
  });

  it('is answered as a query, or refused', async () => {
    const { as } = await recordsOverHttp();
    const names = [
      'type',
      'entityRef',
      'owner',
      'state',
      'open',
      'area',
      'text',
      'from',
      'orderBy',
      'limit',
      'cursor',
    ];
    const queries = fc.sample(
      fc.dictionary(fc.constantFrom(...names), texts, { maxKeys: 3 }),
      { numRuns: 500, seed },
    );
    await inBatches(queries, async query => {
      const search = new URLSearchParams(query);
      const { status, text } = await as('ines').get(`/records?${search}`);
      const what = `${search} -> ${text}`;
      expect([what, [200, 400].includes(status)]).toEqual([what, true]);
    });
    for (const id of [
      '..%2f',
      '%00',
      'x'.repeat(3_000),
      '01ARZ3NDEKTSV4RRFFQ69G5FA%00',
    ]) {
      expect((await as('ines').get(`/changes/${id}`)).status).toBe(404);
    }
  });
});
