import { outcomeOf } from '../../__testUtils__/outcomeOf';
import { setUp, stopAll } from '../../__testUtils__/setUp';

afterEach(stopAll);

const ID = 'martech:overlap:check';
const values = { title: 'Forms', type: 'survey', capabilities: ['feedback'] };
const one = {
  entityRef: 'a:b/c',
  title: 'Survey tool',
  lifecycle: 'operating',
};

const answering = (needsReason: boolean, count: number) => ({
  'POST /registry/overlap': () => ({
    body: {
      platforms: Array(Math.min(count, 20)).fill(one),
      total: count,
      needsReason,
    },
  }),
});

describe('martech:overlap:check', () => {
  it('asks for what the form describes, and not for itself', async () => {
    const { martech, run } = await setUp(answering(false, 0));
    expect(await run(ID, { values })).toEqual({
      total: 0,
      needsReason: false,
      summary: 'Nothing you may see serves this need yet.',
      platforms: [],
    });
    expect(martech.requests[0].body).toEqual({
      type: 'survey',
      capabilities: ['feedback'],
      markets: [],
      except: 'marketingplatform:default/forms',
    });
  });

  it.each([
    ['nobody says why', { values }, true],
    ['the reason is empty', { values, overlapReason: ' ' }, true],
    ['somebody says why', { values, overlapReason: 'For guests.' }, false],
    ['it only tells', { values, onOverlap: 'tell' }, false],
    ['it is a sandbox', { values: { ...values, lifecycle: 'sandbox' } }, false],
  ])('when others serve the need and %s', async (_, input, fails) => {
    const { run } = await setUp(answering(true, 1));
    expect(await outcomeOf(run(ID, input))).toContain(
      fails
        ? 'overlapReason: is missing. One serves the same need: Survey tool (operating).'
        : 'done',
    );
  });

  it('names five and counts the rest', async () => {
    const { run } = await setUp(answering(false, 7));
    const { summary } = await run(ID, { values });
    expect(summary).toMatch(/^7 serve the same need: .* and 2 more\.$/);
  });

  it('names the field that is not what it should be', async () => {
    const { martech, run } = await setUp(answering(false, 0));
    await expect(
      run(ID, { values: { ...values, type: { not: 'text' } } }),
    ).rejects.toThrow(/^type: /);
    expect(martech.requests).toEqual([]);
  });
});
