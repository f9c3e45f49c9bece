import { IndexableDocument } from '@backstage/plugin-search-common';
import {
  RecordDocument,
  recordPaths,
} from '@martech-portal/backstage-plugin-martech-common';

/**
 * A record as a document of the index. Its number stands in the title, so that
 * it is found by it with every search engine.
 */
export function toDocument(
  record: RecordDocument,
  locationTemplate: string,
): IndexableDocument & Record<string, unknown> {
  const { entityTitle, id, number, recordType, text, title, ...more } = record;
  return {
    ...more,
    id,
    number,
    recordType,
    ...(entityTitle !== undefined && { entityTitle }),
    title: `${number} ${title}`,
    text: [text, entityTitle].filter(Boolean).join('\n\n'),
    location: locationTemplate
      .replace(':records', recordPaths[recordType])
      .replace(':id', encodeURIComponent(id)),
    authorization: { resourceRef: id },
  };
}
