import { integrationWith } from '../__testUtils__/entities';
import { brittleReasons } from './brittle';

const today = '2026-11-22';
const sound = {
  monitoring: { url: 'https://status.example' },
  maintainers: ['maya'],
};

describe('brittleReasons', () => {
  it.each<[string, Parameters<typeof integrationWith>[0], string[]]>([
    ['a sound one', sound, []],
    ['one nobody watches', {}, ['no-monitoring', 'no-maintainer']],
    ['one done by hand', { ...sound, type: 'manual' }, ['manual']],
    [
      'credentials that ended',
      { ...sound, credentialsExpireOn: '2026-11-21' },
      ['credentials-expired'],
    ],
    [
      'credentials that end today',
      { ...sound, credentialsExpireOn: today },
      ['credentials-expire-soon'],
    ],
    [
      'credentials with 30 days left',
      { ...sound, credentialsExpireOn: '2026-12-22' },
      ['credentials-expire-soon'],
    ],
    [
      'credentials with 31 days left',
      { ...sound, credentialsExpireOn: '2026-12-23' },
      [],
    ],
    ['one that is only planned', { lifecycle: 'planned', type: 'manual' }, []],
    [
      'one on its way out',
      { lifecycle: 'retiring', ...sound, monitoring: undefined },
      ['no-monitoring'],
    ],
  ])('says of %s', (_, spec, expected) => {
    expect(brittleReasons(integrationWith(spec), today)).toEqual(expected);
  });
});
