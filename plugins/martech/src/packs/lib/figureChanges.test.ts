import { PackContent } from '@martech-portal/backstage-plugin-martech-common';
import { packContentWith } from '../__testUtils__/packContent';
import { figureChanges } from './figureChanges';

const changesWith = (
  figures: Partial<PackContent['figures']>,
): PackContent['changes'] => ({
  number: 'PACK-1',
  at: '2026-10-22T10:00:00.000Z',
  figures: { ...packContentWith().figures, ...figures },
  turns: {
    since: '2026-10-22',
    lost: { total: 0, items: [] },
    regained: { total: 0, items: [] },
    added: 0,
  },
});

describe('figureChanges', () => {
  it.each<[string, PackContent['changes'], number | undefined]>([
    ['nothing before', null, undefined],
    ['the same', changesWith({}), 0],
    ['more', changesWith({ uncontrolled: 1 }), 2],
    ['less', changesWith({ uncontrolled: 9 }), -6],
  ])('compares with %s', (_, changes, expected) => {
    const found = figureChanges({ ...packContentWith(), changes });
    const uncontrolled = found.find(({ name }) => name === 'uncontrolled');
    expect(uncontrolled).toEqual({
      name: 'uncontrolled',
      value: 3,
      ...(expected !== undefined && { change: expected }),
    });
  });

  it('compares nothing with what is not known', () => {
    const changes = changesWith({ consistency: null });
    const found = figureChanges({ ...packContentWith(), changes });
    expect(found.find(({ name }) => name === 'consistency')).toEqual({
      name: 'consistency',
      value: 0.5,
    });
  });
});
