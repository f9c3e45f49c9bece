import { html, kin, templateRow, versionRow } from '../__testUtils__/rows';
import { versionsBehind } from './versionsBehind';

const versions = [
  versionRow('master', '4.0.1', undefined, '2026-01-01'),
  versionRow('master', '4.1.0', undefined, '2026-02-01'),
  versionRow('master', '4.2.0', undefined, '2026-03-01'),
  versionRow('master', 'draft', undefined, '2026-04-01'),
];
const behind = (own?: string, current: string | undefined = '4.2.0') =>
  versionsBehind(
    templateRow('fork', html(), { version: own }),
    kin({
      parent: templateRow('master', html(), { version: current }),
      parentVersions: versions,
    }),
  );

describe('versionsBehind', () => {
  it.each<[string | undefined, number, boolean, string]>([
    ['4.1.0', 1, false, '2026-03-01'],
    ['4.1.0-de.2', 1, false, '2026-03-01'],
    ['4.1', 1, false, '2026-03-01'],
    ['v4.0.1-se', 2, false, '2026-02-01'],
    ['4.1.9', 1, true, '2026-03-01'],
    ['3.9.0-nl', 3, true, '2026-01-01'],
  ])('%s is behind by %s', (own, count, atLeast, since) => {
    expect(behind(own)).toEqual({
      versions: count,
      atLeast,
      current: '4.2.0',
      since,
    });
  });

  it.each([
    ['4.2.0-gb', '4.2.0'],
    ['4.10.0', '4.2.0'],
    ['winter', '4.2.0'],
    [undefined, '4.2.0'],
    ['4.1.0', 'spring'],
  ])('%s beside %s is not, or nobody can tell', (own, current) => {
    expect(behind(own, current)).toBeUndefined();
  });

  it('needs an original', () => {
    expect(versionsBehind(templateRow('a'), kin())).toBeUndefined();
  });
});
