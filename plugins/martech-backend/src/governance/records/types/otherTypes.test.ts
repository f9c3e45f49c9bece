import { ConfigReader } from '@backstage/config';
import { AttestationTopic } from '@martech-portal/backstage-plugin-martech-common';
import { platform } from '../../../__testUtils__/entities';
import { person } from '../__testUtils__/fixedPeople';
import { Moment } from '../domain';
import { bindRules } from '../engine/bindRules';
import { readRecordsPolicy } from '../readRecordsPolicy';
import { attestersOf, createAttestationRules } from './attestation';
import { createReleaseRules } from './release';
import { createRequestRules, responseTarget } from './request';

const NOW = new Date('2026-11-22T09:00:00Z');
const DAM = 'marketingplatform:default/dam';
const ines: Moment = { now: NOW, by: person('ines') };
const policy = readRecordsPolicy(new ConfigReader({}));

const attestation = bindRules(
  createAttestationRules({
    policy: policy.attestations,
    who: async (_, topic) =>
      topic === 'owner' ? ['user:default/ines', 'group:default/it'] : [],
  }),
);
const begin = (body: object, moment = ines) =>
  attestation.read({ title: 'T', entityRef: DAM, ...body }).begin(moment);

describe('an attestation', () => {
  it('counts for a year and is a fact', async () => {
    expect(await begin({ fields: { topic: 'owner' } })).toEqual({
      areas: [],
      fields: { topic: 'owner', validUntil: '2027-11-22' },
      facts: [
        {
          key: 'owner',
          value: true,
          observedAt: NOW,
          validFor: 'PT31590000S',
          freshUntil: new Date('2027-11-23T00:00:00Z'),
        },
      ],
    });
  });

  it('may be given by a member of a group that may', async () => {
    const tom = { ...person('tom'), groups: ['group:default/it'] };
    const fields = { topic: 'owner', validUntil: '2026-12-01' };
    const given = await begin({ fields }, { now: NOW, by: tom });
    expect(given.fields).toEqual(fields);
  });

  it.each<[string, object, Moment, string]>([
    [
      'others',
      { topic: 'owner' },
      { now: NOW, by: person('tom') },
      'Only user:default/ines, group:default/it may attest owner',
    ],
    [
      'a service',
      { topic: 'owner' },
      { now: NOW, by: { ...person('ines'), person: false } },
      'Only a person may attest',
    ],
    [
      'anybody while the role is empty',
      { topic: 'data' },
      ines,
      'Nobody holds a role that may attest data',
    ],
    [
      'anybody for a day that has passed',
      { topic: 'owner', validUntil: '2026-11-21' },
      ines,
      'fields.validUntil: 2026-11-21 has passed',
    ],
    [
      'anybody for longer than it counts',
      { topic: 'owner', validUntil: '2027-11-23' },
      ines,
      'it counts until 2027-11-22 at the most',
    ],
  ])('is not taken from %s', async (_, fields, moment, message) => {
    await expect(begin({ fields }, moment)).rejects.toThrow(message);
  });

  it('is about platforms', async () => {
    const entityRef = 'marketingvendor:default/acme';
    await expect(
      begin({ entityRef, fields: { topic: 'owner' } }),
    ).rejects.toThrow('entityRef: only platforms are attested');
  });

  it.each<[AttestationTopic, string[]]>([
    ['owner', ['user:default/owen', 'user:default/dep']],
    ['data', ['user:default/owen', 'user:default/dep', 'user:default/tess']],
    ['access', ['user:default/tess', 'group:default/service']],
    ['support-path', ['group:default/service', 'user:default/sven']],
  ])('of %s is given by those who hold the roles', (topic, expected) => {
    const active = { active: true, members: [] };
    const people = {
      roles: [
        {
          role: 'platform-owner' as const,
          holder: 'user:default/owen',
          deputy: 'user:default/dep',
        },
        {
          role: 'technical-owner' as const,
          holder: 'user:default/tess',
          deputy: 'user:default/left',
        },
        { role: 'service-owner' as const, holder: 'group:default/service' },
        { role: 'support-lead' as const, holder: 'user:default/sven' },
      ],
      standings: new Map([
        ...['owen', 'dep', 'tess', 'sven'].map(
          name => [`user:default/${name}`, active] as const,
        ),
        ['group:default/service', active] as const,
        ['user:default/left', { active: false, members: [] }] as const,
      ]),
    };
    expect(attestersOf(topic, people)).toEqual(expected);
  });
});

describe('a request', () => {
  const rules = bindRules(
    createRequestRules({ respondWithin: async () => 3_600_000 }),
  );
  const ask = (fields: object) =>
    rules.read({ title: 'T', fields }).begin(ines);

  it('is to be answered in the time of the platform', async () => {
    expect(await ask({ kind: 'access' })).toEqual({
      areas: [],
      fields: { kind: 'access' },
      dueAt: new Date('2026-11-22T10:00:00Z'),
    });
  });

  it.each([
    [
      { kind: 'access', value: 'high' },
      'fields.value: belongs to improvements',
    ],
    [
      { kind: 'support', priority: 1 },
      'fields.priority: belongs to improvements',
    ],
  ])('with %p is refused', async (fields, message) => {
    await expect(ask(fields)).rejects.toThrow(message);
  });

  it.each([
    ['P2D', 172_800_000],
    ['PT8H', 28_800_000],
    ['soon', undefined],
    [undefined, undefined],
  ])('of a platform that answers in %p', (responseTime, expected) => {
    const intake = { url: 'https://intake.test', responseTime };
    const dam = platform({ name: 'dam', spec: { intake } });
    expect(responseTarget(dam)).toBe(expected);
  });
});

describe('a release', () => {
  const rules = bindRules(createReleaseRules({ changes: async () => [] }));
  const plan = (fields: object) =>
    rules
      .read({
        title: 'T',
        entityRef: DAM,
        fields: {
          plannedFor: '2026-12-01',
          notes: 'n',
          audience: 'a',
          ...fields,
        },
      })
      .begin(ines);

  it.each([
    [{ plannedFor: '2026-11-21' }, 'fields.plannedFor: 2026-11-21 has passed'],
    [
      { templates: [{ entityRef: DAM, version: '1' }] },
      `${DAM} is no template`,
    ],
    [
      { changes: ['01ARZ3NDEKTSV4RRFFQ69G5FAV'] },
      'fields.changes.0: there is no change',
    ],
  ])('with %p is refused', async (fields, message) => {
    await expect(plan(fields)).rejects.toThrow(message);
  });
});

describe('the times of records', () => {
  const read = (governance: object) =>
    readRecordsPolicy(new ConfigReader({ martech: { governance } }));

  it('come from config', () => {
    const policyRead = read({
      exceptions: { longest: 'P90D' },
      attestations: { 'support-path': 'P30D' },
    });
    const day = 86_400_000;
    expect(policyRead.exceptions).toEqual({
      longest: 90 * day,
      decideWithin: 5 * day,
    });
    expect(policyRead.attestations['support-path']).toBe(30 * day);
    expect(policyRead.attestations.owner).toBe(365 * day);
  });

  it('are named when they are none', () => {
    expect(() => read({ requests: { respondWithin: 'soon' } })).toThrow(
      'martech.governance.requests.respondWithin',
    );
  });
});
