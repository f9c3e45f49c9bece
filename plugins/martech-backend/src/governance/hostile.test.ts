import {
  machines,
  recordPaths,
  recordTypes,
} from '@martech-portal/backstage-plugin-martech-common';
import fc from 'fast-check';
import { testDatabases } from '../__testUtils__/testDatabases';
import { RecordEstate, recordEstate } from './__testUtils__/recordEstate';
import { recordStories, Stories } from './__testUtils__/recordStories';
import { situations } from './__testUtils__/situations';
import {
  OPEN,
  recordsOverHttp,
  SECRET,
} from './records/__testUtils__/recordsOverHttp';

jest.setTimeout(300_000);

const databases = testDatabases();
const seed = 20_261_122;

const texts = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '\0',
    '\ud800',
    '__proto__',
    "'; drop table martech_records; --",
    '<script>alert(1)</script>',
    '=cmd|calc!A1',
    '2026-02-31',
    'platform-priorities',
  ),
);
const values = fc.oneof(
  texts,
  fc.jsonValue(),
  fc.constantFrom(null, true, [], {}, -1, 2 ** 53, 1e308),
);
const known = fc.constantFrom(
  'area',
  'fields',
  'title',
  'description',
  'links',
  'window',
  'workaround',
  'expiresOn',
);
const fields = fc.oneof(
  values,
  fc.dictionary(known, values),
  fc.record({ fields: fc.dictionary(texts, values) }),
  fc.record({
    window: fc.record({ start: values, end: values }),
    workaround: fc.dictionary(texts, values),
  }),
);

/** Steps nobody may take like that: a stranger, or with a body that is none. */
const bodies = fc.record(
  { action: values, comment: values, fields },
  { requiredKeys: [] },
);

const markup = [
  '<img src=x onerror=alert(1)>',
  '=HYPERLINK("https://example.com","click")',
  '+1+cmd|calc!A1',
  '{{constructor.constructor("alert(1)")()}}',
  '[a](javascript:alert(1))',
  "Robert'); drop table martech_records;--",
  '‮txt.exe',
];

describe('whatever is sent to a record', () => {
  let estate: RecordEstate;
  let tell: Stories;

  beforeAll(async () => {
    const knex = await databases.open('SQLite');
    estate = await recordEstate(knex);
    tell = recordStories(estate, knex);
  });

  it.each(recordTypes)(
    'breaks nothing about a record of type %s',
    async type => {
      const [first] = Object.keys(situations[type]);
      const record = await situations[type][first](tell, 'requester');
      const before = await estate.traces(record.id);
      const own = machines[type].transitions.map(({ action }) => action);
      const steps = fc.oneof(
        bodies,
        fc.record({
          action: fc.constantFrom('x', ...own),
          fields,
          comment: texts,
        }),
        values,
      );
      for (const body of fc.sample(steps, { numRuns: 300, seed })) {
        const answer = await estate
          .step('anyone', record.path, record.version, {})
          .set('Content-Type', 'application/json')
          .send(JSON.stringify(body));
        const what = `${JSON.stringify(body)} -> ${answer.text}`;
        expect([what, [400, 403, 409].includes(answer.status)]).toEqual([
          what,
          true,
        ]);
      }
      expect(await estate.traces(record.id)).toEqual(before);
    },
  );

  it('breaks no assessment', async () => {
    const asked = fc.oneof(
      values,
      fc.record(
        { entityRef: fc.oneof(texts, fc.constant(OPEN)), fields },
        { requiredKeys: [] },
      ),
      fc.record({
        entityRef: fc.constant('marketingplatform:default/p1'),
        fields,
      }),
    );
    for (const body of fc.sample(asked, { numRuns: 600, seed })) {
      const { status, text } = await estate
        .post('anyone', '/changes/assess')
        .set('Content-Type', 'application/json')
        .send(JSON.stringify(body));
      const what = `${JSON.stringify(body)} -> ${text}`;
      expect([what, status < 500]).toEqual([what, true]);
    }
  });

  it.each([
    [undefined, 400],
    ['*', 400],
    ['', 400],
    ['""', 400],
    ['"1", "2"', 400],
    ['"-1"', 400],
    ['"1.0"', 400],
    ['"0x1"', 400],
    ['"1e0"', 400],
    ['1 or 1=1', 400],
    ['9'.repeat(5_000), 400],
    ['"0"', 409],
    ['"2"', 409],
    ['"999999999"', 409],
    ['"1"', 200],
    ['1', 200],
    ['W/"1"', 200],
  ])('If-Match: %s is answered %s', async (header, expected) => {
    const record = await situations.request.submitted(tell, 'requester');
    const call = estate.post('intake', `${record.path}/transitions`);
    if (header !== undefined) void call.set('If-Match', header);
    const { body, status } = await call.send({ action: 'accept' });
    expect([body.error === undefined, status]).toEqual([
      expected === 200,
      expected,
    ]);
    const { version } = (await estate.get('intake', record.path)).body;
    expect(version).toBe(expected === 200 ? 2 : 1);
  });

  it.each(['x'.repeat(10_240), 'two words', 'ünicode', ''])(
    'refuses an Idempotency-Key that is none',
    async key => {
      const body = {
        entityRef: 'marketingplatform:default/p0',
        title: 'Access',
        fields: { kind: 'access' },
      };
      const audit = async () =>
        (await estate.get('anyone', '/audit/verify')).body.checked;
      const before = await audit();
      const { status } = await estate
        .post('requester', '/requests')
        .set('Idempotency-Key', Buffer.from(key).toString('latin1'))
        .send(body);
      expect(status).toBe(400);
      expect(await audit()).toBe(before);
    },
  );

  it.each(markup)('gives back as text: %s', async text => {
    const { body: made, status } = await estate.post('requester', '/requests', {
      entityRef: 'marketingplatform:default/p0',
      title: text,
      description: text,
      links: [{ title: text, url: 'https://example.com/1' }],
      fields: { kind: 'access' },
    });
    expect([made.error, status]).toEqual([undefined, 201]);
    const path = `/requests/${made.id}`;
    const asked = { action: 'decline', comment: text };
    await estate.step('intake', path, 1, asked);
    const answer = await estate.get('anyone', path);
    expect(answer.headers['content-type']).toMatch(/^application\/json/);
    expect(answer.body).toMatchObject({
      title: text,
      description: text,
      links: [{ title: text }],
      timeline: [{}, { comment: text }],
    });
  });

  it('leads nowhere through a link that runs', async () => {
    const script = ['java', 'script:alert(1)'].join('');
    for (const url of [script, 'data:text/html,x', 'x']) {
      const { status } = await estate.post('requester', '/requests', {
        title: 'Access',
        links: [{ title: 'Here', url }],
        fields: { kind: 'access' },
      });
      expect([url, status]).toEqual([url, 400]);
    }
  });
});

describe('a record that is hidden', () => {
  const nothing = '01ARZ3NDEKTSV4RRFFQ69G5FAV';

  it('is answered as one that is not there, whatever is asked', async () => {
    const { as, exception, service } = await recordsOverHttp();
    const { body } = await service.post('/exceptions', exception(SECRET));
    const tom = as('tom');
    const ids = (id: string) => [
      id,
      id.toLowerCase(),
      `${id}%00`,
      `${id}' or '1'='1`,
      `${id.slice(0, 25)}_`,
    ];
    const paths = Object.values(recordPaths);
    const plain = (text: string, id: string) =>
      text
        .replaceAll(id, 'ID')
        .replaceAll(id.toLowerCase(), 'id')
        .replaceAll(id.slice(0, 25), 'I');
    for (const path of paths) {
      for (const [at, hidden] of ids(body.id).entries()) {
        const other = ids(nothing)[at];
        const asked = async (id: string, raw: string) => {
          const place = `/${path}/${encodeURIComponent(id)}`;
          const step = { action: 'withdraw', comment: 'x' };
          const answers = [
            await tom.get(place),
            await tom.step(place, 1, step),
            await tom.step(place, 99, step),
            await tom.step(place, 1, { action: 'no-such-thing' }),
            await tom.step(place, 1, { action: 'edit', fields: { x: 1 } }),
            await tom.post(`${place}/transitions`, step),
          ];
          return answers.map(({ status, text }) => [status, plain(text, raw)]);
        };
        expect(await asked(hidden, body.id)).toEqual(
          await asked(other, nothing),
        );
      }
    }
  });

  it('cannot be named by those who do not see it', async () => {
    const { as, service } = await recordsOverHttp();
    const change = (entityRef: string) =>
      service.post('/changes', {
        entityRef,
        title: 'Something',
        fields: { aspects: ['metadata'], risk: 'low' },
      });
    const { body: hidden } = await change(SECRET);
    const { body: open } = await change(OPEN);
    const tom = as('tom');
    const release = (...changes: string[]) => ({
      entityRef: OPEN,
      title: 'Spring',
      fields: {
        plannedFor: '2099-01-01',
        notes: 'n',
        audience: 'a',
        changes,
      },
    });
    for (const id of [hidden.id, nothing]) {
      const { body, status } = await tom.post(
        '/releases',
        release(open.id, id),
      );
      expect([status, body.error.message]).toEqual([
        400,
        `fields.changes.1: there is no change ${id}`,
      ]);
    }
    const { body: made, status } = await tom.post(
      '/releases',
      release(open.id),
    );
    expect([made.error, status]).toEqual([undefined, 201]);
    for (const id of [hidden.id, nothing]) {
      const edit = { action: 'edit', fields: { fields: { changes: [id] } } };
      const answer = await tom.step(`/releases/${made.id}`, 1, edit);
      expect([answer.status, answer.body.error.message]).toEqual([
        400,
        `fields.changes.0: there is no change ${id}`,
      ]);
    }
  });
});
