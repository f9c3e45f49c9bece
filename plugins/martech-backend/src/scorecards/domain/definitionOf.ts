import { MarketingScorecard } from '@martech-portal/backstage-plugin-martech-common';

/** What is kept of a scorecard: without what changes at every stitching. */
export function definitionOf({
  apiVersion,
  kind,
  metadata: { etag, ...metadata },
  spec,
}: MarketingScorecard): Pick<
  MarketingScorecard,
  'apiVersion' | 'kind' | 'metadata' | 'spec'
> {
  return { apiVersion, kind, metadata, spec };
}
