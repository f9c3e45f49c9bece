import { findMark, indexMarks, MarkEntry, MarkedVendor } from './findMark';

const entry = (slug: string, more: Partial<MarkEntry> = {}): MarkEntry => ({
  slug,
  title: slug,
  hex: '000000',
  source: `https://${slug}.com/brand`,
  ...more,
});

const index = indexMarks([
  entry('hubspot', { title: 'HubSpot' }),
  entry('googleanalytics', { title: 'Google Analytics' }),
  entry('signal', { source: 'https://signal.org' }),
  entry('meta', { source: 'https://www.facebook.com/brand' }),
  entry('shared', { license: { type: 'CC-BY-4.0' } }),
  entry('free', { license: { type: 'CC0-1.0' } }),
]);

const vendor = (name: string, ...domains: string[]): MarkedVendor => ({
  name,
  title: name,
  domains,
});

describe('findMark', () => {
  it.each<[string, MarkedVendor, string | undefined]>([
    ['its title', { name: 'x', title: 'Hub Spot', domains: [] }, 'hubspot'],
    ['its name', { name: 'hubspot', title: 'CRM', domains: [] }, 'hubspot'],
    ['title and site', vendor('HubSpot', 'track.hubspot.com'), 'hubspot'],
    ['the site of the mark', vendor('Meta', 'facebook.com'), 'meta'],
    [
      'a part of the name',
      vendor('Google Analytics', 'google.com'),
      'googleanalytics',
    ],
    ['a free licence', vendor('Free', 'free.example'), 'free'],
  ])('finds it by %s', (_, asked, expected) => {
    expect(findMark(index, asked)?.slug).toBe(expected);
  });

  it.each<[string, MarkedVendor]>([
    [
      'a namesake with a site of another name',
      vendor('Signal', 'acme.example'),
    ],
    ['what has none', vendor('Nobody')],
    ['what must be credited', vendor('Shared')],
    ['a name without letters', vendor('…')],
  ])('gives no mark to %s', (_, asked) => {
    expect(findMark(index, asked)).toBeUndefined();
  });
});
