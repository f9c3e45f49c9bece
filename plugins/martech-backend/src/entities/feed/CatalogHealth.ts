import { LoggerService } from '@backstage/backend-plugin-api';
import { CatalogDownError } from './CatalogDownError';

/** Says once that the catalog cannot be read, and once that it can again. */
export class CatalogHealth {
  readonly #logger: LoggerService;
  #down = false;

  constructor(logger: LoggerService) {
    this.#logger = logger;
  }

  async watch<T>(call: () => Promise<T>): Promise<T> {
    try {
      const answer = await call();
      if (this.#down) {
        this.#down = false;
        this.#logger.info('The catalog can be read again');
      }
      return answer;
    } catch (error) {
      if (!this.#down) {
        this.#down = true;
        this.#logger.warn(
          `The catalog cannot be read, so lists stay as they are until it can: ${error}`,
        );
      }
      throw new CatalogDownError('The catalog cannot be read', error);
    }
  }
}
