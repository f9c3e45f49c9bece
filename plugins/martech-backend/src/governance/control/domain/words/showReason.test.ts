import { signalIds } from '@martech-portal/backstage-plugin-martech-common';
import { StoredReason } from '../StoredReason';
import { Naming } from './Naming';
import { showReason } from './showReason';

const dam = 'marketingplatform:default/dam';
const secret = 'marketingplatform:default/secret';
const naming: Naming = {
  checkTitle: id => `Title of ${id}`,
  today: '2026-11-22',
  titleOf: ref => (ref === secret ? undefined : 'Asset library'),
};

const signal = (id: string, parts: Partial<StoredReason> = {}) =>
  showReason({ kind: 'signal', id, severity: 'red', ...parts }, naming);

describe('showReason', () => {
  // Reasons of past days may lack what the sentence of today names.
  it.each(signalIds.map(id => [id]))('has words for %s', id => {
    const { clears, message } = signal(id);
    expect(message).toMatch(/^[A-Z].*\.$/);
    expect(message).not.toMatch(/undefined|NaN|\bnull\b| {2}/);
    expect(clears).toMatch(/^[A-Z].*\.$/);
  });

  it.each<[string, StoredReason, string]>([
    [
      'a condition',
      { kind: 'condition', id: 'roles', severity: 'amber' },
      'Role clarity does not hold.',
    ],
    [
      'a check of a template',
      {
        kind: 'condition',
        id: 'version-known',
        severity: 'amber',
        source: { kind: 'check', ref: 'marketingscorecard:default/t#x' },
      },
      '"Title of version-known" is not met.',
    ],
    [
      'a condition in the plural',
      { kind: 'condition', id: 'measures', severity: 'amber' },
      'Success measures do not hold.',
    ],
    [
      'many copies',
      {
        kind: 'signal',
        id: 'template-forks',
        severity: 'amber',
        data: { forks: [dam, dam, dam, dam], total: '12' },
      },
      'Teams keep local copies: Asset library, Asset library, Asset library and 9 more.',
    ],
    [
      'a waived condition',
      { kind: 'waived', id: 'intake', severity: 'info' },
      'Intake holds only because an exception covers it.',
    ],
    [
      'a covered signal',
      {
        kind: 'waived',
        id: 'live-without-review',
        severity: 'info',
        data: { number: 'EXC-7' },
      },
      'Covered by EXC-7: It is in use, and no go-live review was approved.',
    ],
    [
      'a platform',
      {
        kind: 'platform',
        id: dam,
        severity: 'amber',
        data: { state: 'drifting' },
      },
      'Asset library, which it is built on, is drifting.',
    ],
    [
      'an announced standard',
      {
        kind: 'none',
        id: 'announced',
        severity: 'info',
        data: { enforceFrom: '2027-01-01' },
      },
      'The readiness standard is announced and counts from 1 January 2027 on.',
    ],
    [
      'credentials that end',
      {
        kind: 'signal',
        id: 'brittle-integration',
        severity: 'amber',
        data: {
          integrations: ['marketingintegration:default/a'],
          flaw: 'credentials',
          credentialsExpireOn: '2026-12-01',
        },
      },
      'Asset library carries much and is brittle: its credentials end on 1 December 2026.',
    ],
    [
      'credentials on their last day',
      {
        kind: 'signal',
        id: 'brittle-integration',
        severity: 'amber',
        data: {
          integrations: ['marketingintegration:default/a'],
          flaw: 'credentials',
          credentialsExpireOn: '2026-11-22',
        },
      },
      'Asset library carries much and is brittle: its credentials end on 22 November 2026.',
    ],
    [
      'credentials that have ended',
      {
        kind: 'signal',
        id: 'brittle-integration',
        severity: 'amber',
        data: {
          integrations: ['marketingintegration:default/a'],
          flaw: 'credentials',
          credentialsExpireOn: '2026-11-21',
        },
      },
      'Asset library carries much and is brittle: its credentials ended on 21 November 2026.',
    ],
    [
      'credentials of a day that was not kept',
      {
        kind: 'signal',
        id: 'brittle-integration',
        severity: 'amber',
        data: {
          integrations: ['marketingintegration:default/a'],
          flaw: 'credentials',
        },
      },
      'Asset library carries much and is brittle: its credentials end soon or have ended.',
    ],
    [
      'trust',
      {
        kind: 'signal',
        id: 'trust-falling',
        severity: 'amber',
        data: { before: '0.8', now: '0.6' },
      },
      'Trust of those who work with it fell from 80 % to 60 % within a month.',
    ],
  ])('says what %s means', (_, reason, message) => {
    expect(showReason(reason, naming).message).toBe(message);
  });

  it('never names what is hidden', () => {
    const shown = [
      signal('two-systems-of-record', {
        source: { kind: 'entity', ref: secret },
        data: { dataObjects: ['asset'], others: [dam, secret] },
      }),
      signal('template-forks', {
        source: { kind: 'entity', ref: secret },
        data: { forks: [secret] },
      }),
      showReason(
        {
          kind: 'platform',
          id: secret,
          severity: 'red',
          source: { kind: 'entity', ref: secret },
          path: [secret, dam],
        },
        naming,
      ),
    ];
    expect(JSON.stringify(shown)).not.toContain('secret');
    expect(shown[0].message).toBe(
      'Asset library and 1 more also claim to be the authority for asset.',
    );
    expect(shown[1].message).toBe(
      'Teams keep local copies: a template that you may not see.',
    );
    expect(shown[2].path).toEqual([dam]);
  });
});
