import { parseEntityRef } from '@backstage/catalog-model';

/** The part of an address that names an entity. */
export function entityPath(entityRef: string): string {
  const { kind, namespace, name } = parseEntityRef(entityRef);
  return [kind, namespace, name].map(encodeURIComponent).join('/');
}

/** The part of an address that names a scorecard. */
export function scorecardPath(entityRef: string): string {
  const { namespace, name } = parseEntityRef(entityRef, {
    defaultKind: 'MarketingScorecard',
  });
  return [namespace, name].map(encodeURIComponent).join('/');
}
