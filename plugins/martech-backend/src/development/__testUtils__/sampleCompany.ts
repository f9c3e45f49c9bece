import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse, parseAllDocuments } from 'yaml';
import { EntityTimeline } from '../domain/entityTimeline';

const folder = resolve(__dirname, '../../../../../catalog-info');
const read = (...path: string[]) => readFileSync(join(folder, ...path), 'utf8');

/** The sample company as the catalog has it. */
export function sampleEntities(): Entity[] {
  const targets: string[] = parse(read('all.yaml')).spec.targets;
  return targets
    .flatMap(target => parseAllDocuments(read(target)))
    .map(document => document.toJS())
    .map(({ metadata, ...entity }) => ({
      ...entity,
      metadata: {
        namespace: 'default',
        uid: `uid-${entity.kind}-${metadata.name}`.toLocaleLowerCase('en'),
        etag: `etag-${metadata.name}`,
        ...metadata,
      },
    }));
}

/** What catalog-info/history says of entities, in the shape that the API takes. */
export function sampleTimelines(): EntityTimeline[] {
  return readdirSync(join(folder, 'history'))
    .filter(file => file.endsWith('.yaml'))
    .flatMap(file => parse(read('history', file)).entities ?? [])
    .map(({ entity, gone, ...timeline }) => ({
      ...timeline,
      entityRef: entity,
      ...(gone && { entity: gone }),
    }));
}

export const refsOf = (entities: Entity[]) =>
  entities.map(entity => stringifyEntityRef(entity));
