import fc from 'fast-check';
import { coverageOf, CoveringPlatform } from './coverageOf';

const platformWith = (
  more: Partial<CoveringPlatform> = {},
): CoveringPlatform => ({
  live: true,
  served: true,
  capabilities: ['consent'],
  markets: ['de'],
  ...more,
});

const counts = (live: number, served: number, planned = 0) => ({
  live,
  served,
  planned,
});

describe('coverageOf', () => {
  it('counts where a capability is in use, ready, and only planned', () => {
    const { capabilities, markets } = coverageOf([
      platformWith({ markets: ['de', 'at'] }),
      platformWith({ served: false }),
      platformWith({ live: false, markets: ['pl'] }),
      platformWith({ markets: [] }),
    ]);
    expect(markets).toEqual(['at', 'de', 'pl']);
    expect(capabilities).toEqual([
      {
        id: 'consent',
        all: counts(3, 2, 1),
        unplaced: counts(1, 1),
        markets: { at: counts(1, 1), de: counts(2, 1), pl: counts(0, 0, 1) },
      },
    ]);
  });

  it('shows what is expected and has nobody, and nothing else', () => {
    const { capabilities } = coverageOf([platformWith()], ['chat']);
    expect(capabilities).toEqual([
      { id: 'chat', all: counts(0, 0), unplaced: counts(0, 0), markets: {} },
    ]);
  });

  it('counts nothing as served that is not live', () => {
    const [{ all }] = coverageOf([platformWith({ live: false })]).capabilities;
    expect(all).toEqual(counts(0, 0, 1));
  });

  it('counts as somebody who goes through the estate cell by cell', () => {
    const words = (...all: string[]) =>
      fc.array(fc.constantFrom(...all), { maxLength: 4 });
    const platform = fc.record({
      live: fc.boolean(),
      served: fc.boolean(),
      capabilities: words('a', 'b', 'c'),
      markets: words('x', 'y'),
    });
    fc.assert(
      fc.property(fc.array(platform), platforms => {
        const naive = (
          id: string,
          isHere: (p: CoveringPlatform) => boolean,
        ) => {
          const here = platforms.filter(
            one => one.capabilities.includes(id) && isHere(one),
          );
          return counts(
            here.filter(({ live }) => live).length,
            here.filter(({ live, served }) => live && served).length,
            here.filter(({ live }) => !live).length,
          );
        };
        for (const covered of coverageOf(platforms).capabilities) {
          const { all, id, markets, unplaced } = covered;
          expect(all).toEqual(naive(id, () => true));
          expect(unplaced).toEqual(naive(id, one => one.markets.length === 0));
          for (const market of ['x', 'y']) {
            expect(markets[market] ?? counts(0, 0)).toEqual(
              naive(id, one => one.markets.includes(market)),
            );
          }
        }
      }),
    );
  });
});
