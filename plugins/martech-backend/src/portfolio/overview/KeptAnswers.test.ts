import { KeptAnswers } from './KeptAnswers';

describe('KeptAnswers', () => {
  it('makes one answer for the same rows under the same name', async () => {
    const kept = new KeptAnswers<{ made: number }>();
    const rows = [{}];
    let made = 0;
    const ask = (of: object, name: string) =>
      kept.of(of, name, async () => ({ made: ++made }));
    const both = await Promise.all([ask(rows, 'today'), ask(rows, 'today')]);
    expect(both[0]).toBe(both[1]);
    await expect(ask(rows, 'today')).resolves.toEqual({ made: 1 });
    await expect(ask(rows, 'tomorrow')).resolves.toEqual({ made: 2 });
    await expect(ask([...rows], 'today')).resolves.toEqual({ made: 3 });
    await expect(ask(rows, 'today')).resolves.toEqual({ made: 1 });
  });

  it('keeps no failure', async () => {
    const kept = new KeptAnswers<object>();
    const rows: object[] = [];
    const fails = kept.of(rows, 'a', async () => {
      throw new Error('away');
    });
    await expect(fails).rejects.toThrow('away');
    await expect(
      kept.of(rows, 'a', async () => ({ back: true })),
    ).resolves.toEqual({ back: true });
  });
});
