import { tileDetail } from './tileDetail';

describe('what there is room for within a tile', () => {
  it.each([
    [120, 90, 'words'],
    [40, 14, 'words'],
    [39, 60, 'icon'],
    [60, 13, 'icon'],
    [15, 60, 'icon'],
    [12, 12, 'icon'],
    [8, 18, 'icon'],
    [8, 17, 'colour'],
    [7, 200, 'colour'],
    [3, 3, 'colour'],
  ])('of %d by %d px: %s', (width, height, expected) => {
    expect(tileDetail({ width, height })).toBe(expected);
  });
});
