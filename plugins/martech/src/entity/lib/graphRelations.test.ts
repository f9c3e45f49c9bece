import { graphRelationPairs, graphRelations } from './graphRelations';

describe('graphRelations', () => {
  it.each([
    ['suppliedBy', 'supplies'],
    ['builtOn', 'hosts'],
    ['integrates', 'integratedBy'],
    ['derivedFrom', 'hasVariant'],
    ['decides', 'decidedBy'],
    ['succeededBy', 'succeeds'],
    ['dependsOn', 'dependencyOf'],
  ])('draws %s and %s as one line', (relation, reverse) => {
    expect(graphRelationPairs).toContainEqual([relation, reverse]);
    expect(graphRelations).toEqual(expect.arrayContaining([relation, reverse]));
  });

  it('leaves people out and names no relation twice', () => {
    expect(graphRelations).not.toContain('roleHeldBy');
    expect(new Set(graphRelationPairs.flat()).size).toBe(
      graphRelationPairs.flat().length,
    );
  });
});
