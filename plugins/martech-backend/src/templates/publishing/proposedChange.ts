import {
  ChangeAspect,
  CreateRecord,
  MarketingTemplate,
  NewVersion,
  proposeVersionSchema,
} from '@martech-portal/backstage-plugin-martech-common';
import { z } from 'zod';

type Asked = z.output<typeof proposeVersionSchema>;

/** What makes a change ask those who decide about legal duties. */
export const LEGAL_ASPECT = 'legal-duties';

const listed = (names: readonly string[]) => names.join(', ');

function description(
  asked: Asked,
  version: NewVersion,
  touched: readonly string[],
): string {
  const place = asked.source.url ?? asked.source.path;
  return [
    asked.changed,
    `Version: ${asked.version}`,
    `File: ${place}`,
    `Hash of the file that is approved: ${version.integrity}`,
    touched.length > 0
      ? `Locked parts that differ from what was approved: ${listed(
          touched,
        )}. That is why those who decide about legal duties are asked, too.`
      : 'All locked parts are as they were approved.',
  ].join('\n\n');
}

/**
 * The change that publishes a version. Its areas follow from what it touches:
 * templates always, and legal duties where a locked region differs.
 */
export function proposedChange(
  template: MarketingTemplate,
  entityRef: string,
  asked: Asked,
  found: { version: NewVersion; touched: readonly string[] },
): CreateRecord<'change'> {
  const title = template.metadata.title ?? template.metadata.name;
  const aspects: ChangeAspect[] = ['templates-and-assets'];
  if (found.touched.length > 0) aspects.push(LEGAL_ASPECT);
  const { url } = asked.source;
  return {
    entityRef,
    title: `Publish version ${asked.version} of ${title}`.slice(0, 200),
    description: description(asked, found.version, found.touched),
    links: url === undefined ? [] : [{ title: 'The file', url }],
    fields: { aspects, risk: asked.risk, template: found.version },
  };
}
