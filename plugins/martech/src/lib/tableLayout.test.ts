import { ListColumn, platformList } from '../lists';
import { tableLayout } from './tableLayout';

const column = (
  id: ListColumn['id'],
  min: number,
  drop: number,
): ListColumn => ({ id, cell: { show: 'name' }, width: [min, 1], drop });

const columns = [
  column('name', 200, 0),
  column('tier', 100, 2),
  column('owner', 100, 0),
  column('market', 100, 3),
];

describe('tableLayout', () => {
  it.each([
    [500, ['name', 'tier', 'owner', 'market']],
    [499, ['name', 'tier', 'owner']],
    [399, ['name', 'owner']],
    [100, ['name', 'owner']],
  ])('at %i px shows %j', (width, shown) => {
    expect(tableLayout(columns, width).columns.map(({ id }) => id)).toEqual(
      shown,
    );
  });

  it('gives every column its least width and its share', () => {
    expect(tableLayout(columns, 300).style).toEqual({
      gridTemplateColumns: 'minmax(200px, 1fr) minmax(100px, 1fr)',
      minWidth: 300,
    });
  });

  it('fits the platforms beside an open sidebar at 1024 px', () => {
    const { style } = tableLayout(platformList.columns, 750);
    expect(style.minWidth).toBeLessThanOrEqual(750);
  });
});
