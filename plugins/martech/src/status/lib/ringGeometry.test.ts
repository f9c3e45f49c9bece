import { segmentCentre, segmentPath } from './ringGeometry';

describe('the ring', () => {
  it('has its first segment in the middle of the top', () => {
    const { x, y } = segmentCentre(0, 8, 10);
    expect([x, y]).toEqual([expect.closeTo(0), expect.closeTo(-10)]);
  });

  it('goes clockwise: the third of eight is on the right', () => {
    const { x, y } = segmentCentre(2, 8, 10);
    expect([x, y]).toEqual([expect.closeTo(10), expect.closeTo(0)]);
  });

  it('draws closed segments that differ', () => {
    const paths = Array.from({ length: 8 }, (_, index) =>
      segmentPath(index, 8, 42, 72),
    );
    expect(new Set(paths).size).toBe(8);
    for (const path of paths) {
      expect(path).toMatch(
        /^M[-\d. ]+L[-\d. ]+A72 72 0 0 1 [-\d. ]+L[-\d. ]+A42 42 0 0 0 [-\d. ]+Z$/,
      );
    }
  });
});
