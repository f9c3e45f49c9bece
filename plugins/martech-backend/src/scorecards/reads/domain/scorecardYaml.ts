import {
  ANNOTATION_EDIT_URL,
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  ANNOTATION_SOURCE_LOCATION,
  ANNOTATION_VIEW_URL,
} from '@backstage/catalog-model';
import { MarketingScorecard } from '@martech-portal/backstage-plugin-martech-common';
import { stringify } from 'yaml';

const addedByCatalog = [
  ANNOTATION_EDIT_URL,
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  ANNOTATION_SOURCE_LOCATION,
  ANNOTATION_VIEW_URL,
  'backstage.io/orphan',
];

/** A definition as its author wrote it, ready to be edited. */
export function scorecardYaml({
  apiVersion,
  kind,
  metadata: { annotations, etag, namespace, uid, ...metadata },
  spec,
}: MarketingScorecard): string {
  const own = Object.entries(annotations ?? {}).filter(
    ([name]) => !addedByCatalog.includes(name),
  );
  return stringify(
    {
      apiVersion,
      kind,
      metadata: {
        ...metadata,
        ...(namespace && namespace !== 'default' && { namespace }),
        ...(own.length > 0 && { annotations: Object.fromEntries(own) }),
      },
      spec,
    },
    { aliasDuplicateObjects: false },
  );
}

/** Where the catalog has it from, when that is a web address. */
export function scorecardSource({
  metadata,
}: MarketingScorecard): string | undefined {
  const { annotations = {} } = metadata;
  const written = [
    annotations[ANNOTATION_VIEW_URL],
    annotations[ANNOTATION_SOURCE_LOCATION],
    annotations[ANNOTATION_LOCATION],
  ];
  return written
    .map(location => location?.replace(/^url:/, ''))
    .find(location => location && /^https?:\/\//.test(location));
}
