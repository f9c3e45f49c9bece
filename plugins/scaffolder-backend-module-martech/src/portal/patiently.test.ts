import { patiently } from './patiently';

const nobody = new TypeError('fetch failed');
const answer = (status: number) => new Response('{}', { status });

async function asked(within: number, ...answers: Array<Error | number>) {
  const ask = jest.fn(async () => {
    const next = answers.shift() ?? 200;
    if (next instanceof Error) throw next;
    return answer(next);
  });
  const result = await patiently(ask, { within }).then(
    ({ status }) => status,
    (error: Error) => error,
  );
  return [result, ask.mock.calls.length];
}

describe('patiently', () => {
  it.each([200, 400, 401, 403, 404, 409, 500])(
    'takes %d for an answer',
    async status => {
      expect(await asked(5_000, status)).toEqual([status, 1]);
    },
  );

  it.each([nobody, 502, 503, 504])('asks again after %p', async failure => {
    expect(await asked(5_000, failure, 201)).toEqual([201, 2]);
  });

  it('gives up when time is over, with what was said last', async () => {
    expect(await asked(300, 503, 503, 503)).toEqual([503, 2]);
    expect(await asked(300, nobody, nobody, nobody)).toEqual([nobody, 2]);
    expect(await asked(0, 503)).toEqual([503, 1]);
  });

  it('does not ask again after what is no failure to reach', async () => {
    const wrong = new Error('No credentials');
    expect(await asked(5_000, wrong)).toEqual([wrong, 1]);
  });

  it('stops when the task is cancelled', async () => {
    const cancel = new AbortController();
    const waiting = patiently(async () => answer(503), {
      within: 60_000,
      signal: cancel.signal,
    });
    cancel.abort();
    await expect(waiting).rejects.toThrow('abort');
  });
});
