import { stringifyEntityRef } from '@backstage/catalog-model';
import { findKind } from '@martech-portal/backstage-plugin-martech-common';
import { estate, platform } from '../__testUtils__/entities';
import { entityRelations } from './entityRelations';

const written = (entity = platform('a')) =>
  entityRelations(entity, findKind(entity.kind)!.relations).map(
    ({ source, target, type }) =>
      `${stringifyEntityRef(source)} ${type} ${stringifyEntityRef(target)}`,
  );

const self = 'marketingplatform:default/a';

describe('entityRelations', () => {
  it('go both ways', () => {
    expect(written(platform('a', { vendor: 'v' }))).toEqual([
      `${self} ownedBy group:default/content`,
      `group:default/content ownerOf ${self}`,
      `${self} suppliedBy marketingvendor:default/v`,
      `marketingvendor:default/v supplies ${self}`,
    ]);
  });

  it('name a person with two roles once, and as deputy apart', () => {
    const roles = [
      { role: 'platform-owner', assignee: 'ines', deputy: 'tom' },
      { role: 'service-owner', assignee: 'user:default/Ines', deputy: 'ines' },
    ];
    expect(written(platform('a', { roles })).slice(2)).toEqual([
      `${self} roleHeldBy user:default/ines`,
      `user:default/ines holdsRole ${self}`,
      `${self} deputisedBy user:default/tom`,
      `user:default/tom deputisesFor ${self}`,
      `${self} deputisedBy user:default/ines`,
      `user:default/ines deputisesFor ${self}`,
    ]);
  });

  it('cover every row of the relation table', () => {
    const seen = estate
      .filter(({ kind }) => findKind(kind))
      .flatMap(entity =>
        entityRelations(entity, findKind(entity.kind)!.relations).map(
          ({ type }) => `${entity.kind} ${type}`,
        ),
      );
    for (const { kind, relations } of estate.flatMap(
      entity => findKind(entity.kind) ?? [],
    )) {
      for (const { path, relation } of relations) {
        if (['spec.system', 'spec.domain'].includes(path)) continue;
        expect(seen).toContain(`${kind} ${relation}`);
      }
    }
  });
});
