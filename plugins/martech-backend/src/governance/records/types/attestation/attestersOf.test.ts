import { AttestationTopic } from '@martech-portal/backstage-plugin-martech-common';
import { attestersOf } from './attestersOf';

const TEAM = 'group:default/brand';
const ANN = 'user:default/ann';
const active = { active: true, members: [] };

it.each<[string, AttestationTopic, string[], string[]]>([
  ['the role says it', 'owner', [ANN, TEAM], [ANN]],
  ['the owner says it where the role is empty', 'owner', [TEAM], [TEAM]],
  ['nobody says it where both are gone', 'owner', [], []],
  ['the owner does not say what roles know', 'data', [TEAM], []],
])('%s', (_, topic, there, expected) => {
  const people = {
    owner: TEAM,
    roles: [{ role: 'platform-owner' as const, holder: ANN }],
    standings: new Map(there.map(ref => [ref, active] as const)),
  };
  expect(attestersOf(topic, people)).toEqual(expected);
});
