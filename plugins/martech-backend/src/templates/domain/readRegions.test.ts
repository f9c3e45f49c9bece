import { contentHash } from './contentHash';
import { readRegions } from './readRegions';

const read = (text: string) => readRegions(Buffer.from(text));
const footer = '<footer data-region="legal"><p>Imprint</p></footer>';

describe('readRegions', () => {
  it.each<[string, string, string[]]>([
    ['nothing', '<p>Text</p>', []],
    ['an element', `<main>${footer}</main>`, ['legal']],
    [
      'elements in elements',
      `<div data-region="page"><p data-region="price">9</p></div>`,
      ['page', 'price'],
    ],
    [
      'a line that comments mark',
      'a <!-- locked:legal --> b <!-- /locked:legal --> c',
      ['legal'],
    ],
    [
      'comments with spaces and the other word',
      '<!--region : price note-->b<!-- / region: price note -->',
      ['price note'],
    ],
    ['a comment that never ends', '<!-- locked:legal --> b', []],
    ['an end without a beginning', 'b <!-- /locked:legal -->', []],
    [
      'elements that never end',
      '<p data-region="a"><b data-region="c">',
      ['a', 'c'],
    ],
    [
      'an element without content',
      '<img data-region="logo" src="a.png">',
      ['logo'],
    ],
    ['a name out of bounds', `<p data-region="${'x'.repeat(201)}">a</p>`, []],
    ['bytes that are no text', '\u0000<p data-region="a">b</p>', []],
    [
      'placeholders of templates',
      '<p data-region="a">{{ #if b < c }}</p>',
      ['a'],
    ],
  ])('finds %s', (_, text, names) => {
    expect(Object.keys(read(text)).sort()).toEqual([...names].sort());
  });

  it('hashes what stands in it, tag and all', () => {
    expect(read(`<p>x</p>${footer}`)).toEqual({ legal: contentHash(footer) });
  });

  const spaced = '<p data-region="legal"> Imprint <b> 1 </b> </p>';

  it.each<[string, string, boolean]>([
    ['indented anew', spaced.replaceAll(' <', '\n    <'), true],
    ['with Windows line ends', spaced.replaceAll('> ', '>\r\n'), true],
    ['with another word', spaced.replace('Imprint', 'Imprints'), false],
    ['with another attribute', spaced.replace('<b>', '<b hidden>'), false],
    ['marked a second time', spaced + spaced, false],
  ])('%s', (_, text, isSame) => {
    expect(read(text).legal === read(spaced).legal).toBe(isSame);
  });

  it('keeps a hostile file small', () => {
    const many = Array.from(
      { length: 5_000 },
      (_, index) => `<p data-region="r${index}">a</p>`,
    );
    expect(Object.keys(read(many.join('')))).toHaveLength(200);
  });

  it('bears regions in regions in regions', () => {
    const same = '<div data-region="d">'.repeat(20_000);
    expect(Object.keys(read(same))).toEqual(['d']);
    const others = Array.from(
      { length: 150 },
      (_, index) => `<div data-region="d${index}">`,
    );
    const around = others.join('') + 'x'.repeat(1_000_000);
    expect(Object.keys(read(around)).length).toBeLessThan(10);
  });
});
