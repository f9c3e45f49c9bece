import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import {
  Entity,
  EntityRelation,
  RELATION_HAS_MEMBER,
  RELATION_MEMBER_OF,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { parseAllDocuments } from 'yaml';
import { findReferences } from '../../../kinds/references';
import { findKind } from '../../../validation';
import { sampleFolder } from './sampleFolder';

/** Data about entities, and none themselves. */
const noEntities = /^(facts|history)[/\\]/;

const files = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? files(path) : [path];
  });

const read = (): Entity[] =>
  files(sampleFolder)
    .filter(path => path.endsWith('.yaml'))
    .filter(path => !noEntities.test(relative(sampleFolder, path)))
    .flatMap(path => parseAllDocuments(readFileSync(path, 'utf8')))
    .map(document => {
      const entity: Entity = document.toJS();
      entity.metadata.namespace ??= 'default';
      return entity;
    });

const teamsOf = ({ kind, spec }: Entity) =>
  kind === 'User' && Array.isArray(spec?.memberOf)
    ? spec.memberOf.map(name => `group:default/${name}`)
    : [];

/** The entities of the sample company with the relations the catalog gives them. */
export function sampleEntities(): Map<string, Entity> {
  const byRef = new Map(
    read().map(entity => [stringifyEntityRef(entity), entity]),
  );
  const relations = new Map<string, EntityRelation[]>();
  const relate = (from: string, type: string, targetRef: string) =>
    relations.set(from, [...(relations.get(from) ?? []), { type, targetRef }]);
  for (const [ref, entity] of byRef) {
    for (const { field, targetRef } of findReferences(
      entity,
      findKind(entity.kind)?.relations ?? [],
    )) {
      if (!targetRef) continue;
      relate(ref, field.relation, targetRef);
      relate(targetRef, field.reverse, ref);
    }
    for (const team of teamsOf(entity)) {
      relate(ref, RELATION_MEMBER_OF, team);
      relate(team, RELATION_HAS_MEMBER, ref);
    }
  }
  return new Map(
    [...byRef].map(([ref, entity]) => [
      ref,
      { ...entity, relations: relations.get(ref) ?? [] },
    ]),
  );
}
