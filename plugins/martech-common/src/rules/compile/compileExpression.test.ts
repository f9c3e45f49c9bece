import { MartechKindName } from '../../kinds';
import { compiledExpression } from '../__testUtils__/valueOf';

const platforms: MartechKindName[] = ['MarketingPlatform'];

const said = (source: string, kinds = platforms, decides = false) => {
  const { problem } = compiledExpression(source, kinds, decides);
  return problem && [problem.at, problem.message];
};

describe('an expression is refused', () => {
  it.each<[string, number, string]>([
    [
      'entity.spec.contract.renewel',
      21,
      'MarketingPlatform.spec.contract has no field renewel, did you mean autoRenew?',
    ],
    [
      'entity.spec["vender"]',
      0,
      'MarketingPlatform.spec has no field vender, did you mean vendor?',
    ],
    [
      'entity.spec.roles.all(r, r.asignee != "")',
      27,
      'MarketingPlatform.spec.roles[] has no field asignee, did you mean assignee?',
    ],
    [
      'related.vendor.spec.agreements.exists(a, a.knd == "dpa")',
      43,
      'MarketingVendor.spec.agreements[] has no field knd, did you mean kind?',
    ],
    [
      'entity.relations',
      7,
      'MarketingPlatform has no field relations, did you mean kind?',
    ],
    [
      'entity.__proto__',
      7,
      'MarketingPlatform has no field __proto__, did you mean spec?',
    ],
    ['owner.activ', 6, 'Owner has no field activ, did you mean active?'],
    [
      'entitty.spec',
      0,
      'rules do not know entitty, did you mean entity? They see entity, roles, owner, related, facts, records, measures, portfolio, today',
    ],
    [
      'roles["platform-ownr"].filled',
      6,
      'there is no role "platform-ownr", did you mean roles["platform-owner"]?',
    ],
    [
      'roles.platform',
      6,
      'there is no role "platform", did you mean roles["platform-owner"]?',
    ],
    [
      'roles.platform-owner',
      0,
      'roles.platform-owner is a subtraction, write roles["platform-owner"]',
    ],
    [
      'true && roles.platform-owner.filled',
      8,
      'roles.platform-owner is a subtraction, write roles["platform-owner"]',
    ],
    [
      'facts["usage"]["hours"].value > 1',
      0,
      'reads the fact usage/hours, list it in facts',
    ],
    [
      'facts["usage"][today].value > 1',
      0,
      'source and key of a fact stand in the rule as text, write facts["source"]["key"]',
    ],
    [
      'facts[today]["seats"].value > 1',
      0,
      'source and key of a fact stand in the rule as text, write facts["source"]["key"]',
    ],
    [
      'size(facts) > 0',
      5,
      'facts are read one by one, write facts["source"]["key"]',
    ],
    [
      'size(facts["usage"]) > 0',
      5,
      'facts are read one by one, write facts["source"]["key"]',
    ],
    [
      'facts["usage"]["seats"].valu',
      24,
      'Fact has no field valu, did you mean value?',
    ],
    [
      'records.exeptions.open',
      8,
      'records has no "exeptions", did you mean "exceptions"?',
    ],
    [
      'records.exceptions.opn',
      19,
      'Records.exceptions has no field opn, did you mean open?',
    ],
    [
      'exists(records)',
      7,
      'records are read by section, write for example records.exceptions.open',
    ],
    [
      'exists(related)',
      7,
      'related is read by field, write for example related.vendor',
    ],
    [
      'entity.spec.type.matches("a")',
      0,
      'rules do not know matches(), write like(text, "pattern")',
    ],
    [
      'matches(entity.spec.type, "a")',
      0,
      'rules do not know matches(), write like(text, "pattern")',
    ],
    [
      'has(entity.spec.type)',
      0,
      'rules do not know has(), every field is always there, write exists(field); for a label or annotation write "name" in entity.metadata.labels',
    ],
    [
      'cel.bind(x, 1, x)',
      0,
      'rules do not know bind(), write the value where it is used',
    ],
    [
      'daysTill(today)',
      0,
      'rules do not know daysTill(), did you mean daysUntil? There is daysUntil, daysSince, exists, isActive, memberCount, like, size, string, double',
    ],
    [
      'entity.spec.markets.any(m, true)',
      0,
      'rules do not know any(), did you mean all? There is all, exists, exists_one, filter, map, contains, startsWith, endsWith, size',
    ],
    [
      'like(entity.spec.type, entity.spec.tier)',
      23,
      'the pattern of like() stands in the rule as text',
    ],
    [
      'like(entity.spec.type, "(")',
      23,
      'like() takes patterns in the syntax of RE2 (no look-around, no back-references): error parsing regexp: missing closing ): `(`',
    ],
    [
      'like(entity.spec.type, "(a)\\\\1")',
      23,
      'like() takes patterns in the syntax of RE2 (no look-around, no back-references): error parsing regexp: invalid escape sequence: `\\1`',
    ],
    [
      'entity.spec.markets.all(entity, true)',
      24,
      'entity is a variable of rules, call the entry of the list something else',
    ],
    [
      'entity.spec.markets.all(a, entity.spec.markets.all(b, entity.spec.markets.all(c, true)))',
      54,
      'all() is the third loop inside of another, two are the most: filter the list first, or make two checks',
    ],
    [
      'entity.spec.type > 3',
      0,
      'these types do not go together: text > number',
    ],
    [
      'entity.spec.type + 3',
      0,
      'these types do not go together: text + number',
    ],
    [
      'daysUntil(3)',
      0,
      "it is called with the wrong values: 'daysUntil(number)'",
    ],
    ['entity.spec.type ==', 19, 'Unexpected token: the end'],
    ['entity.spec.type = "a"', 17, 'Unexpected character: ='],
  ])('%s', (source, at, message) => {
    expect(said(source)).toEqual([at, message]);
  });

  it.each([
    ['1', 'must be true or false, compare the value with something'],
    [
      'entity.spec.owner',
      'must be true or false, compare the value with something',
    ],
    [
      'entity.spec.contract.seats',
      'must be true or false, compare the value with something',
    ],
  ])('as a rule: %s', (source, message) => {
    expect(said(source, platforms, true)).toEqual([0, message]);
  });

  it('when one of several kinds has no such field', () => {
    expect(
      said('entity.spec.tier != ""', ['MarketingPlatform', 'MarketingVendor']),
    ).toEqual([
      12,
      'for MarketingVendor: MarketingVendor.spec has no field tier, did you mean owner?',
    ]);
  });
});

describe('an expression is taken', () => {
  it.each<[string, MartechKindName[]]>([
    ['entity.spec.owner != ""', platforms],
    ['entity.metadata.annotations["a.b/c"] == "x"', platforms],
    [
      'entity.spec.lifecycle == "approved"',
      ['MarketingTemplate', 'MarketingVendor'],
    ],
    ['exists(entity.spec.answer)', ['MarketingDecision']],
    ['entity.spec.answer.outcome == "renew"', ['MarketingDecision']],
    [
      'facts["usage"]["seats"].value > 1 && facts.usage.people.value',
      platforms,
    ],
    ['measures.exists(m, m.kind == "outcome" && m.met)', platforms],
    ['size(portfolio.recordConflicts) == 0', platforms],
    ['records.exceptions.open < 3', platforms],
    [
      'entity.spec.markets.all(a, entity.spec.channels.exists(b, a == b))',
      platforms,
    ],
    [
      'entity.spec.markets.filter(a, true).map(a, a).exists(a, a == "de")',
      platforms,
    ],
    ['roles.trainer.filled', platforms],
  ])('%s', (source, kinds) => {
    expect(said(source, kinds, true)).toBeUndefined();
  });
});

describe('what an expression reads', () => {
  const reads = (source: string) => {
    const { program } = compiledExpression(source);
    return (
      program && [
        program.facts,
        program.records,
        program.usesCalendar,
        program.readsMeasures,
      ]
    );
  };

  it.each<[string, string[], string[], boolean, boolean]>([
    ['entity.spec.owner', [], [], false, false],
    ['facts["usage"]["seats"].value', ['usage/seats'], [], false, false],
    [
      'facts.usage.seats.value + facts["usage"].people.value',
      ['usage/seats', 'usage/people'],
      [],
      false,
      false,
    ],
    ['facts["usage"]["seats"].ageDays', ['usage/seats'], [], true, false],
    [
      'records.incidents.open + records["changes"].failed90Days',
      [],
      ['incidents', 'changes'],
      true,
      false,
    ],
    ['records.incidents.open', [], ['incidents'], false, false],
    ['today', [], [], true, false],
    ['daysUntil("2026-01-01")', [], [], true, false],
    ['daysSince("2026-01-01")', [], [], true, false],
    ['isActive("user:default/a")', [], [], true, false],
    ['owner.active', [], [], true, false],
    ['roles["trainer"].filled', [], [], true, false],
    ['roles["trainer"]["ended"]', [], [], true, false],
    ['roles["trainer"].known', [], [], false, false],
    ['measures.map(m, m.value)', [], [], false, true],
    // As a whole means with the fields that change at midnight.
    ['owner', [], [], true, false],
    ['[owner].map(o, o.known)', [], [], true, false],
    ['owner.ref', [], [], false, false],
    ['roles["trainer"]', [], [], true, false],
    ['roles', [], [], true, false],
    ['roles.filter(id, roles[id].known)', [], [], false, false],
    ['roles.map(id, roles[id])', [], [], true, false],
    ['facts["usage"]["seats"]', ['usage/seats'], [], true, false],
    ['facts["usage"]["seats"].observedAt', ['usage/seats'], [], false, false],
    [
      'entity.spec.markets.all(m, [daysUntil(m)] == [{"a": -1}["a"] < 0 ? 1.0 : 2.0])',
      [],
      [],
      true,
      false,
    ],
  ])('%s', (source, facts, records, usesCalendar, readsMeasures) => {
    expect(reads(source)).toEqual([
      facts,
      records,
      usesCalendar,
      readsMeasures,
    ]);
  });
});
