import fc from 'fast-check';
import { NOW } from '../__testUtils__/changeWorld';
import { anyStory } from '../__testUtils__/randomHistories';
import { Horizon } from '../../records/domain/Horizon';
import { historyOf } from './historyOf';
import { metricsOf } from './metricsOf';

const noRow = () => undefined;

describe('the horizon of metrics', () => {
  it('is not further than they stay as they are', () => {
    let kept = 0;
    fc.assert(
      fc.property(
        fc.array(anyStory, { minLength: 1, maxLength: 20 }),
        fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
        fc.integer({ min: -400, max: 400 }),
        (stories, part, days) => {
          const now = new Date(NOW.getTime() + days * 86_400_000);
          const histories = stories.map(({ approvals, events, record }) =>
            historyOf(record, events, approvals),
          );
          const horizon = new Horizon(now.getTime());
          const metrics = metricsOf(histories, noRow, now, horizon);
          const length = horizon.until - now.getTime();
          expect(length).toBeGreaterThan(0);
          expect(length).toBeLessThanOrEqual(86_400_000);
          const later = new Date(now.getTime() + Math.floor(part * length));
          expect(metricsOf(histories, noRow, later)).toEqual(metrics);
          kept += length;
        },
      ),
      { numRuns: 2_000 },
    );
    expect(kept).toBeGreaterThan(0);
  });
});
