import { Entity } from '@backstage/catalog-model';
import { JsonObject } from '@backstage/types';
import { findKind, validateMartechEntity } from '../../validation';
import { defaultVocabularies } from '../../vocabularies';

/** An entity of one of our kinds, named `default/self`. */
export const entityOf = (kind: string, spec: JsonObject): Entity => ({
  apiVersion: 'martech/v1alpha1',
  kind,
  metadata: { name: 'self' },
  spec,
});

/** What is wrong with an entity, as the catalog shows it. */
export const problemsOfEntity = (entity: Entity, today = '2026-11-22') =>
  validateMartechEntity(entity, findKind(entity.kind)!, {
    vocabularies: defaultVocabularies,
    today,
  }).map(({ path, message }) => `${path}: ${message}`);

/** What is wrong with a spec. */
export const problemsOf = (kind: string, spec: JsonObject) =>
  problemsOfEntity(entityOf(kind, spec));
