import { changeOn } from '../__testUtils__/changeOn';
import { dayPlan, windowed } from './dayPlan';
import { weekBands } from './weekBands';
import { weeksOf } from './month';

const week = weeksOf('2026-11', 1)[2];

const on = (id: string, start: string, end: string) =>
  changeOn(id, 'a', [`2026-11-${start}`, `2026-11-${end}`]);

describe('the plan of a week', () => {
  it.each([
    ['within a day', ['10T08:00', '10T10:00'], ['2026-11-10']],
    ['over night', ['10T22:00', '11T02:00'], ['2026-11-10', '2026-11-11']],
    ['until midnight', ['10T22:00', '11T00:00'], ['2026-11-10']],
    ['from the week before', ['07T22:00', '09T10:00'], ['2026-11-09']],
    ['into the next week', ['15T22:00', '18T10:00'], ['2026-11-15']],
    ['before it', ['01T22:00', '03T10:00'], []],
  ])('has a change %s', (_, [start, end], days) => {
    const plan = dayPlan(windowed([on('1', start, end)]), week);
    expect(week.filter(day => plan.get(day)?.length)).toEqual(days);
  });

  it('leaves out what has no window', () => {
    expect(
      windowed([{ ...on('1', '10T08:00', '10T09:00'), window: undefined }]),
    ).toEqual([]);
  });

  it('has the earliest first', () => {
    const plan = dayPlan(
      windowed([
        on('late', '10T18:00', '10T19:00'),
        on('early', '10T08:00', '10T19:00'),
      ]),
      week,
    );
    expect(plan.get('2026-11-10')?.map(({ record }) => record.id)).toEqual([
      'early',
      'late',
    ]);
  });
});

describe('bands of a week', () => {
  const bandsOf = (...items: ReturnType<typeof on>[]) =>
    weekBands(windowed(items), week).map(
      ({ item, from, to, lane, continues }) => [
        item.record.id,
        from,
        to,
        lane,
        continues.before,
        continues.after,
      ],
    );

  it.each([
    ['10T08:00', '12T00:00', [['1', 1, 2, 0, false, false]]],
    ['01T08:00', '12T00:00', [['1', 0, 2, 0, true, false]]],
    ['14T08:00', '20T00:00', [['1', 5, 6, 0, false, true]]],
    ['01T00:00', '30T00:00', [['1', 0, 6, 0, true, true]]],
    ['01T00:00', '09T00:00', []],
  ])('from %s to %s', (start, end, bands) => {
    expect(bandsOf(on('1', start, end))).toEqual(bands);
  });

  it('cover nothing, and use a lane again once it is free', () => {
    expect(
      bandsOf(
        on('1', '09T00:00', '11T00:00'),
        on('2', '10T00:00', '12T00:00'),
        on('3', '12T00:00', '13T00:00'),
      ).map(([id, , , lane]) => [id, lane]),
    ).toEqual([
      ['1', 0],
      ['2', 1],
      ['3', 0],
    ]);
  });
});
