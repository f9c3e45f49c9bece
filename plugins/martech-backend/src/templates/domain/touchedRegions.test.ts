import { html, kin, templateRow, versionRow } from '../__testUtils__/rows';
import { readRegions } from './readRegions';
import { touchedRegions } from './touchedRegions';
import { Kin, TemplateRow } from './TemplateRow';

const master = templateRow('master');
const other = html({ legal: 'Nothing' });
const fork = (text: string, declared: object = {}) =>
  templateRow('fork', text, {
    derivedFrom: master.declared.entityRef,
    ...declared,
  });
const beside = kin({ parent: master });
const altered = { approved: 'sha256-other' };

const cases: Array<[string, TemplateRow, Kin, string, string[]]> = [
  ['only the story', master, kin(), html({ story: 'More' }), []],
  ['the footer', master, kin(), other, ['legal']],
  ['a part that is gone', master, kin(), '<p>x</p>', ['header', 'legal']],
  [
    'what somebody tampered with',
    templateRow('a', other, altered),
    kin(),
    other,
    ['header', 'legal'],
  ],
  [
    'the same, where the approved file was seen',
    templateRow('a', other, { approved: versionRow('a', '1', html()).hash }),
    kin({ ownVersions: [versionRow('a', '1', html())] }),
    other,
    ['legal'],
  ],
  [
    'the first file with a hash',
    templateRow('a', html(), { approved: undefined }),
    kin(),
    html(),
    ['header', 'legal'],
  ],
  ['a fork as its original', fork(other), beside, html(), []],
  [
    'a footer of a fork that nobody approved',
    fork(other),
    beside,
    other,
    ['legal'],
  ],
  [
    'a footer of a fork that somebody approved',
    fork(other, { binding: true }),
    beside,
    other,
    [],
  ],
  [
    'one that was changed after that',
    fork(other, { binding: true, ...altered }),
    beside,
    other,
    ['legal'],
  ],
  [
    'what the original locks and the fork does not',
    fork(html(), { lockedRegions: [] }),
    beside,
    other,
    ['legal'],
  ],
];

describe('touchedRegions', () => {
  it.each(cases)('%s', (_, row, around, text, names) => {
    const after = readRegions(Buffer.from(text));
    expect(touchedRegions(row, around, after)).toEqual(names);
  });
});
