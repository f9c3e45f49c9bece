import { PictureContent } from '@martech-portal/backstage-plugin-martech-common';
import { compareFiles } from './compareFiles';
import { compareTexts } from './compareTexts';
import { filePieces } from './filePieces';
import { readableText } from './readableText';

/** A file whose parts are marked as `<name>…</name>`, for tests. */
function file(text: string, sort: PictureContent['sort'] = 'html') {
  const parts = [...text.matchAll(/<x-(\w+)>/g)].map(({ 1: name, index }) => ({
    name,
    start: index,
    end: text.indexOf(`</x-${name}>`, index) + name.length + 5,
  }));
  return { sort, text, hash: 'sha256-x', bytes: text.length, parts };
}

describe('pieces of a file', () => {
  it.each<[string, string, Record<string, string>, string]>([
    ['no part', 'abc', {}, 'abc'],
    ['a part', 'a<x-b>c</x-b>d', { b: '<x-b>c</x-b>' }, 'ad'],
    [
      'a part in a part',
      'a<x-b>c<x-d>e</x-d>f</x-b>g',
      { b: '<x-b>cf</x-b>', d: '<x-d>e</x-d>' },
      'ag',
    ],
    [
      'a name twice',
      '<x-b>c</x-b>d<x-b>e</x-b>',
      { b: '<x-b>c</x-b>\n<x-b>e</x-b>' },
      'd',
    ],
  ])('with %s', (_, text, parts, rest) => {
    const pieces = filePieces(file(text));
    expect(Object.fromEntries(pieces.parts)).toEqual(parts);
    expect(pieces.rest).toBe(rest);
  });
});

describe('what people read', () => {
  it.each([
    ['<p>One\n  two</p><p>three</p>', 'One two\nthree'],
    ['<a href="https://a.example">Stop</a>', 'Stop [https://a.example]'],
    ['<img alt="Logo" src="logo.png">', '[Logo logo.png]'],
    ['<style>p{}</style><script>alert(1)</script>A', 'A'],
    ['<ul><li>1<li>2</ul>', '1\n2'],
    ['', ''],
  ])('of %s', (html, text) => {
    expect(readableText(html)).toBe(text);
  });
});

describe('two files', () => {
  const original = file(
    '<h1>Hello</h1><x-story><p>News</p></x-story><x-legal><p>Imprint. <a href="/stop">Unsubscribe</a></p></x-legal>',
  );

  it('are the same, however they are indented', () => {
    const fork = file(original.text.replace('<x-legal>', '\n  <x-legal>'));
    const found = compareFiles(original, fork, 'source');
    expect(found.map(({ isSame, name }) => [name, isSame])).toEqual([
      ['story', true],
      ['legal', true],
      [undefined, true],
    ]);
  });

  it('differ in what people read', () => {
    const fork = file(
      '<h1>Hello</h1><x-shop><p>Sale</p></x-shop><x-legal><p>Imprint.</p></x-legal>',
    );
    const [story, legal, shop, rest] = compareFiles(original, fork, 'reading');
    expect(story).toMatchObject({ name: 'story', in: 'original' });
    expect(shop).toMatchObject({ name: 'shop', in: 'fork', isSame: false });
    expect(rest).toMatchObject({ in: 'both', isSame: true });
    expect(legal.isSame).toBe(false);
    const removed = legal.runs?.filter(({ kind }) => kind === 'removed');
    expect(removed?.map(({ text }) => text).join('')).toContain(
      'Unsubscribe [/stop]',
    );
    expect(legal.runs?.filter(({ kind }) => kind === 'added')).toEqual([]);
  });

  it('differ in what nobody reads only in their source', () => {
    const fork = file(original.text.replace('<h1>', '<h1 class="b">'));
    const rest = (by: 'reading' | 'source') =>
      compareFiles(original, fork, by).at(-1)?.isSame;
    expect([rest('reading'), rest('source')]).toEqual([true, false]);
  });

  it('that are no pages are compared as they are written', () => {
    const [rest] = compareFiles(
      file('<b>a\nb', 'mjml'),
      file('<b>a\nc', 'mjml'),
      'reading',
    );
    expect(rest.runs).toEqual([
      { kind: 'same', text: '<b>a\n' },
      { kind: 'removed', text: 'b' },
      { kind: 'added', text: 'c' },
    ]);
  });

  it('that have nothing in common are given up in time', () => {
    const words = (seed: number) =>
      Array.from({ length: 60_000 }, (_, at) => (at * seed) % 7_919).join(' ');
    const begun = performance.now();
    expect(compareTexts(words(31), words(17), 'words', 50)).toBeUndefined();
    // Far from what it would take: hours.
    expect(performance.now() - begun).toBeLessThan(10_000);
  });
});
