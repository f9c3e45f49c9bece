import { jsonText, LongMember } from './jsonText';

async function* later(...pages: unknown[][]) {
  for (const page of pages) yield page;
}

async function textOf(head: object, members: LongMember[]) {
  let text = '';
  for await (const piece of jsonText(head, members)) text += piece;
  return text;
}

describe('jsonText', () => {
  it.each<[string, object, LongMember[], object]>([
    ['nothing', {}, [], {}],
    ['a head alone', { a: 1, b: '"' }, [], { a: 1, b: '"' }],
    ['no head', {}, [{ name: 'x', items: [[1], [2]] }], { x: [1, 2] }],
    ['an empty list', { a: 1 }, [{ name: 'x', items: [] }], { a: 1, x: [] }],
    [
      'empty pages, pages that come later, and two lists',
      { a: 1 },
      [
        { name: 'x', items: later([], [{ b: 'é\n' }], [], [null, 2]) },
        { name: 'y', items: [['z']] },
      ],
      { a: 1, x: [{ b: 'é\n' }, null, 2], y: ['z'] },
    ],
  ])('writes %s', async (_, head, members, expected) => {
    expect(JSON.parse(await textOf(head, members))).toEqual(expected);
  });

  it('ends without a last brace when a list fails, so that nobody takes it for whole', async () => {
    async function* failing() {
      yield [1];
      throw new Error('the database is gone');
    }
    const pieces: string[] = [];
    const read = async () => {
      const members = [{ name: 'x', items: failing() }];
      for await (const piece of jsonText({}, members)) pieces.push(piece);
    };
    await expect(read()).rejects.toThrow('the database is gone');
    expect(() => JSON.parse(pieces.join(''))).toThrow(SyntaxError);
  });
});
