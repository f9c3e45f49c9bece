import { parseEntityRef } from '@backstage/catalog-model';

/** What the routes of a scorecard take. */
export function scorecardParams(entityRef: string) {
  const { namespace, name } = parseEntityRef(entityRef, {
    defaultKind: 'MarketingScorecard',
  });
  return { namespace, name };
}
