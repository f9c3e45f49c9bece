import { html, kin, templateRow, versionRow } from '../__testUtils__/rows';
import { changedRegions, regionsOf } from './regionsOf';
import { Kin, TemplateRow } from './TemplateRow';

const master = templateRow('master');
const fork = (text: string, declared: object = {}) =>
  templateRow('fork', text, {
    derivedFrom: master.declared.entityRef,
    ...declared,
  });
const approved = { binding: true };
const unreadable = (row: TemplateRow): TemplateRow => ({
  ...row,
  file: { ...row.file, problem: { text: 'Gone.', since: 0 } },
});
const ofMaster = (more: Partial<Kin> = {}) => kin({ parent: master, ...more });
const other = html({ legal: 'Nothing' });
const altered = { approved: 'sha256-other' };

const cases: Array<[string, TemplateRow, Kin, Record<string, string>]> = [
  ['an intact original', master, kin(), { header: 'same', legal: 'same' }],
  [
    'a fork that only tells another story',
    fork(html({ story: 'Nyheder' })),
    ofMaster(),
    { header: 'same', legal: 'same' },
  ],
  [
    'a fork with another footer',
    fork(other),
    ofMaster(),
    { header: 'same', legal: 'changed' },
  ],
  [
    'a fork with another footer that somebody approved who may',
    fork(other, approved),
    ofMaster(),
    { header: 'same', legal: 'approved' },
  ],
  [
    'one that was changed after that approval',
    fork(other, { ...approved, ...altered }),
    ofMaster(),
    { header: 'same', legal: 'changed' },
  ],
  [
    'a fork without a footer',
    fork('<p data-region="header">Logo</p>', approved),
    ofMaster(),
    { header: 'approved', legal: 'missing' },
  ],
  [
    'a fork that does not lock what the original locks',
    fork(other, { lockedRegions: [] }),
    ofMaster(),
    { header: 'same', legal: 'changed' },
  ],
  [
    'a fork of an earlier version',
    fork(other),
    ofMaster({ parentVersions: [versionRow('master', '0.9.0', other)] }),
    { header: 'same', legal: 'outdated' },
  ],
  [
    'a fork of what cannot be read',
    fork(other),
    kin({ parent: unreadable(master) }),
    { header: 'unknown', legal: 'unknown' },
  ],
  [
    'a fork that cannot be read',
    unreadable(fork(html())),
    ofMaster(),
    { header: 'unknown', legal: 'unknown' },
  ],
  [
    'an original that was changed after its approved file was seen',
    templateRow('a', other, { approved: versionRow('a', '1', html()).hash }),
    kin({ ownVersions: [versionRow('a', '1', html())] }),
    { header: 'same', legal: 'changed' },
  ],
  [
    'an original that was changed before it was ever seen',
    templateRow('a', other, altered),
    kin(),
    { header: 'unknown', legal: 'unknown' },
  ],
  [
    'an original without a hash on record',
    templateRow('a', other, { approved: undefined }),
    kin(),
    { header: 'unknown', legal: 'unknown' },
  ],
  ['no file', templateRow('a', html(), { source: undefined }), kin(), {}],
];

describe('regionsOf', () => {
  it.each(cases)('%s', (_, row, beside, states) => {
    const regions = regionsOf(row, beside);
    const seen = Object.fromEntries(
      regions.map(({ name, state }) => [name, state]),
    );
    expect(seen).toEqual(states);
    expect(changedRegions(regions)).toEqual(
      Object.keys(states).filter(name =>
        ['changed', 'missing'].includes(states[name]),
      ),
    );
  });

  it('says since when a region differs, and what it was compared with', () => {
    expect(
      regionsOf(fork(other, { lockedRegions: ['legal', 'own'] }), ofMaster()),
    ).toEqual([
      { name: 'header', state: 'same', comparedWith: 'original' },
      {
        name: 'legal',
        state: 'changed',
        comparedWith: 'original',
        since: '2026-11-01T00:00:00.000Z',
      },
      { name: 'own', state: 'same', comparedWith: 'approved' },
    ]);
  });
});
