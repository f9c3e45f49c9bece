import { integrationWith, platformWith } from '../__testUtils__/entities';
import { integrationSide } from './integrationSide';

type Direction = 'source-to-target' | 'target-to-source' | 'both';

const flows = (...directions: Direction[]) =>
  directions.map(direction => ({
    data: 'assets',
    classification: 'internal' as const,
    personalData: 'none' as const,
    direction,
  }));

describe('integrationSide', () => {
  it.each<[string, Direction[], string, string]>([
    ['source without flows', [], 'asset-library', 'out'],
    ['target without flows', [], 'web-content', 'in'],
    ['source of a flow back', ['target-to-source'], 'asset-library', 'in'],
    ['target of a flow back', ['target-to-source'], 'web-content', 'out'],
    ['source of both', ['both'], 'asset-library', 'both'],
    [
      'target of one each way',
      ['source-to-target', 'target-to-source'],
      'web-content',
      'both',
    ],
  ])('sees from the %s', (_, directions, name, direction) => {
    const integration = integrationWith({ dataFlows: flows(...directions) });
    expect(integrationSide(integration, platformWith({}, name))).toEqual({
      direction,
      other: `marketingplatform:default/${
        name === 'asset-library' ? 'web-content' : 'asset-library'
      }`,
    });
  });
});
