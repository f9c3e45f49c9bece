import { compiledOf } from '../__testUtils__/scorecardOf';

describe('what rules look up', () => {
  it.each([
    ['entity.spec.tier == "core"', [], false],
    ['related.vendor.spec.owner != ""', ['vendor'], false],
    ['size(related["dependencies"]) > 0', ['dependencies'], false],
    ['related.decisions.exists(d, d.spec.owner == "x")', ['decisions'], false],
    ['isActive(entity.spec.owner)', [], false],
    ['isActive("group:default/legal")', [], false],
    [
      'isActive(owner.known ? entity.spec.owner : "group:default/legal")',
      [],
      false,
    ],
    ['entity.spec.support.levels.all(s, isActive(s.contact))', [], false],
    ['isActive(entity.spec.vendor)', [], true],
    ['entity.spec.dependsOn.all(ref, isActive(ref))', [], true],
    ['memberCount(entity.metadata.labels["team"]) > 0', [], true],
  ])('of %s', (rule, related, asksOthers) => {
    const { lookedUp, problems } = compiledOf([{ rule }]);
    expect(problems).toEqual([]);
    expect(lookedUp).toEqual({
      related: new Set(related),
      asksOthers,
      asksRelated: false,
    });
  });

  it.each([
    'isActive(related.vendor.spec.owner)',
    'related.integrations.all(i, i.spec.maintainers.exists(m, isActive(m)))',
  ])('of %s, with the people it names', rule => {
    const { lookedUp } = compiledOf([{ rule }]);
    expect(lookedUp.asksRelated).toBe(true);
  });

  it('is what evidence and conditions look up as well', () => {
    const { lookedUp } = compiledOf([
      {
        applicableWhen: 'related.original.kind == ""',
        rule: 'true',
        evidence: { maker: 'related.vendor.metadata.title' },
      },
    ]);
    expect([...lookedUp.related].sort()).toEqual(['original', 'vendor']);
  });
});
