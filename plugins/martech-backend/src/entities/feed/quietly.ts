import { LoggerService } from '@backstage/backend-plugin-api';
import { CatalogDownError } from './CatalogDownError';

/**
 * Work that is tried again when it failed; a catalog that is down has been
 * told once.
 *
 * @param failure - what the log says when it failed
 * @returns whether it was done
 */
export async function quietly(
  logger: Pick<LoggerService, 'error'>,
  failure: string,
  work: () => Promise<unknown>,
): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (!(error instanceof CatalogDownError)) {
      logger.error(
        `${failure}, trying again`,
        error instanceof Error ? error : undefined,
      );
    }
    return false;
  }
}
