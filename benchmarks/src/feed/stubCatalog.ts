import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { randomUUID } from 'node:crypto';
import { generatePortfolio } from 'portfolio';
import { CatalogReader } from '../../../plugins/martech-backend/src/entities/feed/CatalogReader';

const PAGE = 500;

/** The same portfolio for every run, served from memory in an instant. */
export function stubCatalog(platforms: number) {
  const byRef = new Map<string, Entity>();
  const put = (entity: Entity) =>
    byRef.set(stringifyEntityRef(entity), {
      ...entity,
      metadata: { ...entity.metadata, etag: randomUUID() },
    });
  for (const entity of generatePortfolio({ platforms })) {
    put({ ...entity, metadata: { ...entity.metadata, uid: randomUUID() } });
  }
  const ofKind = (kind: string) =>
    [...byRef].filter(([, entity]) => entity.kind === kind);
  const version = ([entityRef, { metadata }]: [string, Entity]) => ({
    entityRef,
    etag: metadata.etag ?? '',
  });
  const reader: CatalogReader = {
    entities: async refs => refs.map(ref => byRef.get(ref)),
    titles: async refs =>
      new Map(
        refs.flatMap((ref): [string, string][] => {
          const title = byRef.get(ref)?.metadata.title;
          return title ? [[ref, title]] : [];
        }),
      ),
    uids: async kinds =>
      new Set(
        kinds.flatMap(ofKind).map(([, { metadata }]) => metadata.uid ?? ''),
      ),
    versionsOf: async uids =>
      [...byRef]
        .filter(([, { metadata }]) => uids.includes(metadata.uid ?? ''))
        .map(version),
    async *versions(kind) {
      const all = ofKind(kind);
      for (let start = 0; start < all.length; start += PAGE) {
        yield all.slice(start, start + PAGE).map(version);
      }
    },
  };
  return { byRef, put, reader };
}
