import { placeProblems } from './placeProblems';
import { readYaml } from './readYaml';

const rules: [name: string, rule: string][] = [
  ['plain', 'rule: owner.knwn && true'],
  ['single quotes', 'rule: \'owner.knwn && "it\'\'s" != ""\''],
  ['double quotes', 'rule: "owner.title != \\"x\\" && owner.knwn"'],
  ['a folded block', 'rule: >-\n        owner.active &&\n        owner.knwn'],
  [
    'a literal block',
    'rule: |\n        owner.active &&\n          owner.knwn\n',
  ],
];

const scorecard = (rule: string) => `spec:
  checks:
    - id: first
      title: First
    - id: second
      ${rule}
      title: Second
`;

/** Line and column of a word in a text, from 1, as the rule engine counts. */
const placeOf = (text: string, word: string) => {
  const before = text.slice(0, text.indexOf(word)).split('\n');
  return { line: before.length, column: before[before.length - 1].length + 1 };
};

describe('placeProblems', () => {
  it.each(rules)('finds the place in a rule in %s', (_, rule) => {
    const source = scorecard(rule);
    const { doc, lines, problems } = readYaml(source);
    expect(problems).toEqual([]);
    const value = String(doc.getIn(['spec', 'checks', 1, 'rule']));
    const [found] = placeProblems(source, doc, lines, [
      {
        path: 'spec.checks[1].rule',
        message: 'unknown',
        ...placeOf(value, 'knwn'),
      },
    ]);
    expect(source.slice(found.from, found.to)).toBe('knwn');
    expect(found).toMatchObject({
      message: 'unknown',
      ...placeOf(source, 'knwn'),
    });
  });

  it.each([
    ['a field', 'spec.checks[0].title', 'First'],
    [
      'a field that is missing: what should have it',
      'spec.checks[0].rule',
      'id: first',
    ],
    ['a check that is missing: the list', 'spec.checks[7]', '- id: first'],
  ])('marks %s', (_, path, expected) => {
    const source = scorecard('rule: "true"');
    const { doc, lines } = readYaml(source);
    const [found] = placeProblems(source, doc, lines, [{ path, message: 'x' }]);
    expect(source.slice(found.from, found.to)).toBe(expected);
  });

  it('puts what has no place at the start', () => {
    const { doc, lines } = readYaml('');
    expect(placeProblems('', doc, lines, [{ path: '', message: 'x' }])).toEqual(
      [{ message: 'x', from: 0, to: 0, line: 1, column: 1 }],
    );
  });
});

describe('readYaml', () => {
  it('names the line of a mistake in the form', () => {
    const { problems } = readYaml('kind: X\nspec:\n  - a\n  b: c\n');
    expect(problems.map(({ line }) => line)).toEqual([4]);
  });
});
