import { CustomErrorBase } from '@backstage/errors';

/** The catalog did not answer; it has been said once already. */
export class CatalogDownError extends CustomErrorBase {
  name = 'CatalogDownError' as const;
}
