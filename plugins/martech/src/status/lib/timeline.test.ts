import { intervalWith } from '../__testUtils__/status';
import { timeline } from './timeline';

const march = '2026-03-01T10:00:00.000Z';
const april = '2026-04-02T23:59:00.000Z';

describe('timeline', () => {
  it('tells what something was before, and whether the rules changed', () => {
    const days = timeline([
      intervalWith({ value: 'fail', from: april, version: 'b2' }),
      intervalWith({ value: 'pass', from: march, to: april, version: 'a1' }),
    ]);
    expect(days.map(({ day }) => day)).toEqual(['2026-04-02', '2026-03-01']);
    expect(days[0].events[0]).toMatchObject({
      value: 'fail',
      before: 'pass',
      newRules: true,
    });
    expect(days[1].events[0]).toMatchObject({
      value: 'pass',
      before: undefined,
      newRules: false,
    });
  });

  it('does not guess what came before a gap', () => {
    const [newest] = timeline([
      intervalWith({ value: 'fail', from: april }),
      intervalWith({
        value: 'pass',
        from: march,
        to: '2026-03-20T00:00:00.000Z',
      }),
    ]);
    expect(newest.events[0].before).toBeUndefined();
  });

  it('puts changes of a day together and keeps subjects apart', () => {
    const days = timeline([
      intervalWith({
        subject: 'ready',
        title: 'Ready',
        value: 'holds',
        from: april,
      }),
      intervalWith({
        subject: 'condition:roles',
        title: 'Roles',
        value: 'holds',
        from: april,
      }),
      intervalWith({
        subject: 'level:marketingscorecard:default/readiness',
        value: 'fresh',
        from: april,
      }),
    ]);
    expect(days).toHaveLength(1);
    expect(days[0].events.map(({ topic }) => topic)).toEqual([
      'ready',
      'condition',
      'level',
    ]);
  });

  it('leaves out subjects of a newer backend that it has no words for', () => {
    expect(timeline([intervalWith({ subject: 'mood:good' })])).toEqual([]);
  });
});
