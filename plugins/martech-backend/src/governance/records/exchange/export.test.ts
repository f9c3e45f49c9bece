import {
  exportedRecordsSchema,
  recordRowSchema,
} from '@martech-portal/backstage-plugin-martech-common';
import { parse } from 'csv-parse/sync';
import {
  OPEN,
  recordsOverHttp,
  SECRET,
} from '../__testUtils__/recordsOverHttp';

jest.setTimeout(60_000);

const hostile = '=HYPERLINK("https://evil.test";"open")';

type World = Awaited<ReturnType<typeof recordsOverHttp>>;

/** Exceptions of a person and of a service, one of them hidden from people. */
async function withRecords() {
  const world = await recordsOverHttp();
  const { as, exception, service } = world;
  await as('ines').post('/exceptions', exception());
  const formula = { ...exception(OPEN, 'trust-falling'), title: hostile };
  await as('ines').post('/exceptions', formula);
  await service.post('/exceptions', exception(SECRET));
  const request = {
    title: 'A new market',
    fields: { kind: 'access' },
  };
  await as('tom').post('/requests', { entityRef: OPEN, ...request });
  return world;
}

const csv = async ({ as }: World, query: string, who = 'tom') => {
  const { headers, status, text } = await as(who).get(
    `/records/export.csv${query}`,
  );
  expect(status).toBe(200);
  expect(headers['content-type']).toMatch(/^text\/csv/);
  return {
    name: headers['content-disposition'],
    rows: parse(text, { bom: true, columns: true }) as Array<
      Record<string, string>
    >,
  };
};

const json = async ({ as }: World, query: string, who = 'tom') => {
  const { body, status } = await as(who).get(`/records/export.json${query}`);
  expect(status).toBe(200);
  return exportedRecordsSchema.parse(body).items;
};

describe('records as files', () => {
  it('holds what the list holds, in both formats and with its filters', async () => {
    const world = await withRecords();
    const query = '?type=exception&orderBy=oldest&open=true';
    const { body } = await world.as('tom').get(`/records${query}`);
    const listed = body.items.map((row: unknown) => recordRowSchema.parse(row));
    expect(listed).toHaveLength(2);
    await expect(json(world, query)).resolves.toEqual(listed);
    const { name, rows } = await csv(world, query);
    expect(name).toMatch(/filename="exceptions-\d{4}-\d\d-\d\d\.csv"/);
    expect(rows.map(({ number, state }) => [number, state])).toEqual([
      ['EXC-1', 'requested'],
      ['EXC-2', 'requested'],
    ]);
    const { rows: all } = await csv(world, '');
    expect(all.map(({ type }) => type).sort()).toEqual([
      'exception',
      'exception',
      'request',
    ]);
  });

  it('writes no formula, and leaves JSON as it is', async () => {
    const world = await withRecords();
    const { rows } = await csv(world, '?text=EXC-2');
    expect(rows.map(({ title }) => title)).toEqual([`'${hostile}`]);
    const [row] = await json(world, '?text=EXC-2');
    expect(row.title).toBe(hostile);
  });

  it('never holds what the caller may not see', async () => {
    const world = await withRecords();
    const titles = async (who: 'ines' | 'tom') =>
      (await json(world, '?type=exception', who)).map(row => row.entityRef);
    expect(await titles('tom')).not.toContain(SECRET);
    const { body } = await world.service.get(
      '/records/export.json?type=exception',
    );
    expect(
      exportedRecordsSchema.parse(body).items.map(row => row.entityRef),
    ).toContain(SECRET);
  });

  it.each([
    ['?state=aproved', 400, 'did you mean "approved"'],
    ['?limit=5', 400, 'limit'],
    ['?from=yesterday', 400, 'from'],
  ])('refuses %s before it begins', async (query, status, words) => {
    const { as } = await recordsOverHttp();
    for (const format of ['csv', 'json']) {
      const answer = await as('tom').get(`/records/export.${format}${query}`);
      expect(answer.status).toBe(status);
      expect(answer.body.error.message).toContain(words);
    }
  });
});
