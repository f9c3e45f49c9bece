import { refusal } from '../../__testUtils__/fakeMartech';
import { setUp, stopAll } from '../../__testUtils__/setUp';

afterEach(stopAll);

const ID = 'martech:inventory:import';
const input = { source: 'finance', text: 'Tool\nForms\n' };

/** An import that is checked, and applied, after being asked for twice. */
function importing(more: object = {}) {
  const job = {
    id: 'imp-1',
    kind: 'MarketingPlatform',
    state: 'checking',
    rows: 3,
    done: 1,
    counts: { create: 2, refused: 1 },
    unmapped: ['Colour'],
    ...more,
  };
  const job2 = () => ({ body: { ...job } });
  const next: Record<string, string> = {
    checking: 'checked',
    applying: 'applied',
  };
  return {
    'POST /registry/imports': () => ({ ...job2(), status: 201 }),
    'GET /registry/imports/imp-1': () => {
      const answer = job2();
      job.state = next[job.state] ?? job.state;
      return answer;
    },
    'POST /registry/imports/imp-1/apply': () => {
      if (job.state === 'checked') job.state = 'applying';
      return job2();
    },
    'GET /registry/imports/imp-1/rows?outcome=refused': () => ({
      body: {
        items: [
          {
            row: 2,
            title: 'A | B',
            outcome: 'refused',
            problems: [{ path: 'spec.owner', message: 'is\nmissing' }],
          },
        ],
      },
    }),
  };
}

describe('martech:inventory:import', () => {
  it('checks and changes nothing unless told so', async () => {
    const { martech, run } = await setUp(importing());
    const output = await run(ID, {
      ...input,
      columns: [{ column: 'Tool', field: 'title' }, { column: 'Colour' }],
    });
    expect(output).toMatchObject({
      importId: 'imp-1',
      state: 'checked',
      summary: 'Of 3 rows: 2 would be registered, 1 cannot be taken.',
    });
    expect(String(output.report).split('\n')).toEqual([
      output.summary,
      '',
      '| Row | What | Why not |',
      '| --: | --- | --- |',
      '| 2 | A   B | spec.owner: is missing |',
      '',
      'Nothing was made of these columns: `Colour`.',
    ]);
    expect(martech.writes).toMatchObject([
      {
        body: {
          source: 'finance',
          format: 'csv',
          text: 'Tool\nForms\n',
          mapping: { Tool: 'title', Colour: '' },
        },
      },
    ]);
    expect(martech.requests.some(({ path }) => path.endsWith('/apply'))).toBe(
      false,
    );
  });

  it('registers when told so, and goes on after it was killed', async () => {
    const { martech, run } = await setUp(importing({ unmapped: [] }));
    const applying = { ...input, apply: true };
    await expect(run(ID, applying, { dieAfterWrite: true })).rejects.toThrow();
    expect(await run(ID, applying)).toMatchObject({
      state: 'applied',
      summary: 'Of 3 rows: 2 were registered, 1 cannot be taken.',
    });
    // Once more when all is done: nothing is applied twice.
    expect(await run(ID, applying)).toMatchObject({ state: 'applied' });
    expect(martech.writes).toHaveLength(1);
    expect(
      martech.requests.filter(({ path }) => path.endsWith('/apply')),
    ).toHaveLength(1);
  });

  it('applies nothing in a dry run', async () => {
    const { martech, run } = await setUp(importing());
    await run(ID, { ...input, apply: true }, { isDryRun: true });
    expect(martech.requests.some(({ path }) => path.endsWith('/apply'))).toBe(
      false,
    );
  });

  it('says why it stopped', async () => {
    const { run } = await setUp(
      importing({
        state: 'stopped',
        stoppedBecause: '60 % would be retired, confirm it.',
        counts: {},
      }),
    );
    expect(await run(ID, { ...input, apply: true })).toMatchObject({
      state: 'stopped',
      summary:
        'Of 3 rows: nothing to do. It stopped: 60 % would be retired, confirm it.',
    });
  });

  it('gives up waiting, which stops nothing', async () => {
    const slow = importing({ state: 'slow' });
    const { run } = await setUp(slow, {
      settings: { waitForImport: 'PT0.5S' },
    });
    await expect(run(ID, input)).rejects.toThrow('goes on without this task');
  });

  it('fails in the words of the backend', async () => {
    const { run } = await setUp({
      'POST /registry/imports': () =>
        refusal(400, 'InputError', 'text: line 3 has 4 columns'),
    });
    await expect(run(ID, input)).rejects.toThrow('line 3 has 4 columns');
  });
});
