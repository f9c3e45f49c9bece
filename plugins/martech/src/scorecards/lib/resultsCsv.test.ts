import { ResultRow } from '@martech-portal/backstage-plugin-martech-common';
import { resultsCsv } from './resultsCsv';

const words = {
  name: 'Name',
  entityRef: 'Entity',
  owner: 'Owner',
  score: 'Score',
  level: 'Level',
  outcome: (outcome: string | null) => outcome ?? 'not yet',
};
const page = {
  levels: [{ id: 'gold', title: 'Gold, or better', rank: 1 }],
  checks: [
    { id: 'a', title: 'Has an "owner"', level: 'gold' },
    { id: 'b', title: 'B', level: 'gold' },
  ],
};
const row = (more: Partial<ResultRow>): ResultRow => ({
  entityRef: 'marketingplatform:default/a',
  uid: 'a',
  kind: 'MarketingPlatform',
  title: 'A',
  lifecycle: 'operating',
  score: null,
  level: null,
  outcomes: [null, null],
  ...more,
});

describe('resultsCsv', () => {
  it('has a column for each check and quotes what needs it', () => {
    const csv = resultsCsv(
      page,
      [
        row({ score: 0.5, level: 'gold', outcomes: ['pass', 'fail'] }),
        row({ owner: 'group:default/x' }),
      ],
      words,
    );
    expect(csv.split('\r\n')).toEqual([
      'Entity,Name,Owner,Score,Level,"Has an ""owner""",B',
      'marketingplatform:default/a,A,,0.5,"Gold, or better",pass,fail',
      'marketingplatform:default/a,A,group:default/x,,,not yet,not yet',
    ]);
  });

  it.each(['=1+1', '+1', '-1', '@x', '\t=1'])('disarms %j', title => {
    expect(resultsCsv(page, [row({ title })], words)).toContain(`'${title}`);
  });
});
