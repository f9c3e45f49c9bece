import { pictureSort } from './pictureSort';

const of = (place: string, content: string | Buffer) =>
  pictureSort(place, Buffer.from(content));
const begins = (...bytes: number[]) => Buffer.from([...bytes, 0, 0, 0, 0]);

describe('pictureSort', () => {
  it.each([
    ['./a.html', 'anything', 'html'],
    ['./a.HTM', 'anything', 'html'],
    ['https://a.example/a.html?raw=1#top', 'anything', 'html'],
    ['./a.mjml', '<mjml>', 'mjml'],
    ['./a.svg', '<svg/>', 'svg'],
    ['./a.md', '# A', 'markdown'],
    ['./a.txt', 'A', 'text'],
    ['https://a.example/a', '<!doctype html><p>', 'html'],
    ['https://a.example/a', '\uFEFF  <HTML>', 'html'],
    ['https://a.example/a', '<!-- a --><!-- b -->\n<table>', 'html'],
    ['./a.hbs', '<mjml></mjml>', 'mjml'],
    ['./a', '<?xml version="1.0"?><svg/>', 'svg'],
  ])('%s that begins with %j is %s', (place, content, sort) => {
    expect(of(place, content)).toEqual({ sort });
  });

  it.each([
    ['./a.png', begins(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), 'image/png'],
    ['./a', begins(0xff, 0xd8, 0xff), 'image/jpeg'],
    ['./a.gif', Buffer.from('GIF89a'), 'image/gif'],
    ['./a.webp', Buffer.from('RIFF1234WEBPVP8 '), 'image/webp'],
    // What it is decides, not what it is called.
    ['./a.html', begins(0xff, 0xd8, 0xff), 'image/jpeg'],
  ])('%s is an image by what it begins with', (place, content, mediaType) => {
    expect(of(place, content)).toEqual({ sort: 'image', mediaType });
  });

  it.each([
    ['settings', './.env', 'PASSWORD=1'],
    ['data', './a.json', '{"token":"x"}'],
    ['a key', 'https://a.example/id_rsa', '-----BEGIN KEY-----'],
    ['configuration', './pom.xml', '<?xml version="1.0"?><project/>'],
    ['an image that is none', './a.png', 'PASSWORD=1'],
    ['a page that is no text', './a.html', begins(1, 2, 3)],
    ['nothing', './a', ''],
  ])('does not show %s', (_, place, content) => {
    expect(of(place, content)).toBeUndefined();
  });

  it('is not held up by comments that never end', () => {
    const begun = performance.now();
    expect(of('./a', '<!-- a -->'.repeat(800))).toBeUndefined();
    expect(of('./a', '<!--'.repeat(2_000))).toBeUndefined();
    expect(performance.now() - begun).toBeLessThan(1_000);
  });
});
