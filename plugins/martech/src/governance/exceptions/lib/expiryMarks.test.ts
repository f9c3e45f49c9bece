import { record } from '../../__testUtils__/records';
import { expiryMarks, monthMarks } from './expiryMarks';

const today = '2026-11-22';
const ending = (...days: Array<string | undefined>) =>
  days.map((expiresOn, index) => record({ id: String(index), expiresOn }));

describe('expiryMarks', () => {
  it('puts ends on a line of half a year, the first first', () => {
    const marks = expiryMarks(
      ending('2027-05-21', undefined, today, '2027-02-20'),
      today,
    );
    expect(marks.map(({ row, x }) => [row.id, x])).toEqual([
      ['2', 0],
      ['3', 0.5],
      ['0', 1],
    ]);
  });

  it('keeps what is late or far away in view', () => {
    const marks = expiryMarks(ending('2026-01-01', '2029-01-01'), today);
    expect(marks.map(({ x }) => x)).toEqual([0, 1]);
  });

  it('stacks those that would cover each other', () => {
    const marks = expiryMarks(
      ending('2026-12-01', '2026-12-02', '2026-12-03', '2026-12-09'),
      today,
    );
    expect(marks.map(({ lane }) => lane)).toEqual([0, 1, 2, 0]);
  });
});

describe('monthMarks', () => {
  it('names the months ahead', () => {
    expect(monthMarks(today).map(({ day }) => day)).toEqual([
      '2026-12-01',
      '2027-01-01',
      '2027-02-01',
      '2027-03-01',
      '2027-04-01',
      '2027-05-01',
    ]);
  });
});
