import { MarketingScorecard } from '@martech-portal/backstage-plugin-martech-common';
import { platform } from '../../../__testUtils__/entities';
import { standard } from '../../reads/__testUtils__/sampleEstate';
import { PreviewThread } from './PreviewThread';

jest.setTimeout(60_000);

const definition = standard as MarketingScorecard;
const item = {
  entity: platform({ name: 'dam' }),
  now: new Date('2026-11-22T10:00:00Z'),
  requiredRoles: [],
  facts: [],
  records: {},
  portfolio: { recordConflicts: [], overlaps: [], forks: [], builtOn: [] },
};
const related = new Map();

describe('PreviewThread', () => {
  it('answers with a letter for each check that was asked for', async () => {
    const thread = new PreviewThread();
    try {
      const compiled = await thread.compile({ definition, changed: ['used'] });
      expect(compiled).toMatchObject({
        problems: [],
        kinds: ['MarketingPlatform'],
      });
      const { letters } = await thread.evaluate({
        items: [
          { ...item, all: true },
          { ...item, all: false },
        ],
        related,
      });
      expect(letters).toEqual(['ffn', '--n']);
    } finally {
      await thread.close();
    }
  });

  it('is killed when rules take too long, and says so', async () => {
    const thread = new PreviewThread(300);
    // So many that no machine is done in time.
    const items = Array(200_000).fill({ ...item, all: true });
    const slow = async () => {
      await thread.compile({ definition, changed: [] });
      await thread.evaluate({ items, related });
    };
    await expect(slow()).rejects.toThrow('took longer than 0.3 seconds');
    await thread.close();
  });
});
