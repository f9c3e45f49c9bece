import { mockServices } from '@backstage/backend-test-utils';
import { TolerantLunrEngine } from './TolerantLunrEngine';

describe('TolerantLunrEngine', () => {
  const engine = new TolerantLunrEngine({ logger: mockServices.logger.mock() });

  it('finds nothing where nothing was indexed', async () => {
    await expect(
      engine.query({ term: 'x', types: ['techdocs'] }),
    ).resolves.toEqual({ results: [], numberOfResults: 0 });
  });

  it('still reports other failures', async () => {
    engine.setTranslator(() => {
      throw new Error('bad query');
    });
    await expect(engine.query({ term: 'x' })).rejects.toThrow('bad query');
  });
});
