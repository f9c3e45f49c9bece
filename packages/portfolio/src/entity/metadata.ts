import { Entity } from '@backstage/catalog-model';
import { CompleteOptions } from '../options';

/** Where the catalog is told that a generated entity comes from. */
export const portfolioLocation = ({ seed }: CompleteOptions) =>
  `generated:portfolio-${seed}`;

/** Metadata of a generated entity. */
export function metadata(
  options: CompleteOptions,
  fields: {
    name: string;
    title: string;
    description?: string;
    confidential?: boolean;
  },
): Entity['metadata'] {
  const { confidential, ...rest } = fields;
  return {
    ...rest,
    namespace: options.namespace,
    annotations: {
      'backstage.io/managed-by-location': portfolioLocation(options),
      'backstage.io/managed-by-origin-location': portfolioLocation(options),
    },
    labels: {
      'martech-portal.dev/sample': 'true',
      ...(confidential && { 'martech-portal.dev/confidential': 'true' }),
    },
  };
}
