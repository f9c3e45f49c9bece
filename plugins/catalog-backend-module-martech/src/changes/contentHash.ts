import { Entity } from '@backstage/catalog-model';
import { createHash } from 'node:crypto';
import stableStringify from 'fast-json-stable-stringify';

/**
 * Fingerprint of what people wrote. What the catalog adds itself (uid, etag,
 * relations, status) is left out: it changes without a change.
 */
export function contentHash(entity: Entity): string {
  const { apiVersion, kind, metadata, spec } = entity;
  const { uid: _uid, etag: _etag, ...written } = metadata;
  return createHash('sha256')
    .update(stableStringify({ apiVersion, kind, metadata: written, spec }))
    .digest('base64');
}
