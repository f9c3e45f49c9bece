import {
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import { PortfolioOptions } from '../options';
import { generatePortfolio } from '../portfolio';

/** Gives the catalog a whole generated portfolio when it starts. */
export class PortfolioProvider implements EntityProvider {
  constructor(private readonly options: PortfolioOptions) {}

  getProviderName() {
    return 'portfolio';
  }

  async connect(connection: EntityProviderConnection) {
    const entities = generatePortfolio(this.options);
    await connection.applyMutation({
      type: 'full',
      entities: entities.map(entity => ({ entity, locationKey: 'portfolio' })),
    });
  }
}
