import { compiledOf } from '../__testUtils__/scorecardOf';

const example = 'write for example "group:default/legal"';

describe('a person or group that a rule names', () => {
  it.each([
    ['legal', 'did you mean "group:default/legal"?'],
    ['group:legal', 'did you mean "group:default/legal"?'],
    ['group/legal', 'did you mean "group:default/legal"?'],
    ['user/Ada', 'did you mean "user:default/ada"?'],
    ['hr/legal', 'did you mean "group:hr/legal"?'],
    ['grop:default/legal', 'did you mean "group:default/legal"?'],
    ['users:default/ada', 'did you mean "user:default/ada"?'],
    [':default/legal', 'did you mean "group:default/legal"?'],
    ['group:/legal', 'did you mean "group:default/legal"?'],
    [' group:default/legal ', 'did you mean "group:default/legal"?'],
    ['', example],
    ['group:default/', example],
    ['a:b:c', example],
    ['a/b/c', example],
    ['the legal team', example],
  ])('is refused as %p', (written, advice) => {
    const { checks, named, problems } = compiledOf([
      {
        rule: `true &&\n  memberCount(owner.known ? owner.ref : "${written}") > 0`,
      },
    ]);
    expect(problems).toEqual([
      {
        path: 'spec.checks[0].rule',
        check: 'check-0',
        line: 2,
        column: 41,
        message: `"${written}" is no full reference of a person or group, ${advice}`,
      },
    ]);
    expect(checks[0].problem).toEqual(problems[0]);
    expect(named).toEqual([]);
  });

  it('is not repeated when it is very long', () => {
    const { problems } = compiledOf([
      { rule: `isActive("${'x'.repeat(3_000)}")` },
    ]);
    expect(problems[0].message).toBe(
      `"${'x'.repeat(
        80,
      )}" is no full reference of a person or group, ${example}`,
    );
  });

  it.each(['isActive("" + "legal")', 'isActive(entity.spec.owner)'])(
    'may be worked out by the rule: %s',
    rule => {
      expect(compiledOf([{ rule }])).toMatchObject({ problems: [], named: [] });
    },
  );
});
