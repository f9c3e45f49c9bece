import { placeName, placeOf } from './placeOf';

const resolveUrl = (path: string, base: string) => new URL(path, base).href;
const git = 'url:https://git.example.com/a/catalog-info.yaml';

describe('placeOf', () => {
  it.each<[string, Parameters<typeof placeOf>[0], unknown]>([
    ['no source', {}, undefined],
    [
      'an address',
      { source: { url: 'https://a.example.com/b.html' } },
      { kind: 'url', url: 'https://a.example.com/b.html' },
    ],
    [
      'a path beside an address',
      { source: { path: './t/b.html' }, location: git },
      { kind: 'url', url: 'https://git.example.com/a/t/b.html' },
    ],
    [
      'a path beside a file',
      { source: { path: './b.html' }, location: 'file:/data/email.yaml' },
      { kind: 'file', beside: '/data/email.yaml', path: './b.html' },
    ],
  ])('finds %s', (_, declared, place) => {
    expect(placeOf(declared, resolveUrl)).toEqual(place);
  });

  it.each<[string, string, string | undefined, RegExp]>([
    ['an absolute path', '/etc/passwd', git, /leads away from the entity/],
    ['another scheme', 'file:///etc/passwd', git, /leads away/],
    ['an address as path', 'https://x.example.com', git, /leads away/],
    ['a NUL', 'a\0b', git, /leads away/],
    ['no location', 'a.html', undefined, /does not say where/],
    ['the registry', 'a.html', 'martech-registry:1', /kept in the portal/],
    ['a host nobody knows', 'a.html', 'url:nothing', /cannot be found/],
  ])('says why there is none: %s', (_, path, location, problem) => {
    const place = placeOf({ source: { path }, location }, resolveUrl);
    expect(place).toEqual({
      kind: 'nowhere',
      problem: expect.stringMatching(problem),
    });
    expect(place && placeName(place)).toBeUndefined();
  });
});
