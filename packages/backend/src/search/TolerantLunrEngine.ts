import { isError } from '@backstage/errors';
import { LunrSearchEngine } from '@backstage/plugin-search-backend-node';
import { SearchQuery } from '@backstage/plugin-search-common';

/** Nothing indexed yet for a type of document means nothing found, not a failed search. */
export class TolerantLunrEngine extends LunrSearchEngine {
  async query(query: SearchQuery) {
    try {
      return await super.query(query);
    } catch (error) {
      if (!isError(error) || error.name !== 'MissingIndexError') throw error;
      return { results: [], numberOfResults: 0 };
    }
  }
}
