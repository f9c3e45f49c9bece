import { JsonObject } from '@backstage/types';
import { problemsOf } from '../__testUtils__/problemsOf';

const minimal = { type: 'dam', lifecycle: 'launched', owner: 'crm' };

/** A valid platform with some fields changed. */
const problems = (change: JsonObject) =>
  problemsOf('MarketingPlatform', { ...minimal, ...change });

const project = { role: 'migration-lead', assignee: 'ines' };
const enduring = { role: 'platform-owner', assignee: 'ines' };
const personal = { classification: 'internal', personalData: 'ordinary' };
const sandbox = { purpose: 'Try it', expiresOn: '2027-01-31' };

describe('a MarketingPlatform is accepted', () => {
  it.each<[string, JsonObject]>([
    ['with the fewest fields', {}],
    ['owned by a person', { owner: 'user:default/ines' }],
    ['owned across namespaces', { owner: 'group:france/crm' }],
    ['with a reference to nothing', { vendor: 'nobody-knows-it' }],
    ['with an enduring role', { roles: [enduring] }],
    ['with a deputy', { roles: [{ ...enduring, deputy: 'tom' }] }],
    [
      'with a role held by a team',
      { roles: [{ ...enduring, assignee: 'group:crm' }] },
    ],
    [
      'with a project role that ends',
      { roles: [{ ...project, endsOn: '2027-01-31' }] },
    ],
    [
      'with two people in one project role',
      {
        roles: ['a', 'b'].map(assignee => ({
          ...project,
          assignee,
          endsOn: '2027-01-31',
        })),
      },
    ],
    [
      'with a role nobody needs',
      { roles: [{ role: 'adoption-lead', notNeededBecause: 'Small.' }] },
    ],
    [
      'with a contract of one day',
      { contract: { start: '2026-01-01', end: '2026-01-01' } },
    ],
    [
      'with a contract that renews',
      { contract: { end: '2026-01-01', autoRenew: true, term: 'P1Y' } },
    ],
    [
      'free of charge',
      { contract: { annualCost: { amount: 0, currency: 'EUR' } } },
    ],
    [
      'with personal data and the role of the vendor',
      { data: { ...personal, vendorRole: 'processor' } },
    ],
    [
      'without personal data',
      { data: { classification: 'public', personalData: 'none' } },
    ],
    ['as a sandbox', { lifecycle: 'sandbox', sandbox }],
    [
      'as a sandbox of exactly 90 days',
      {
        lifecycle: 'sandbox',
        sandbox: { ...sandbox, expiresOn: '2027-02-20' },
      },
    ],
    [
      'with a person to turn to',
      { support: { levels: [{ level: 1, contact: 'user:default/ines' }] } },
    ],
    [
      'with a team to turn to',
      { support: { levels: [{ level: 1, contact: 'crm' }] } },
    ],
    [
      'with a page to turn to',
      {
        support: {
          levels: [{ level: 1, contact: 'https://help.example.com/?a=b#c' }],
        },
      },
    ],
    [
      'with text in any script',
      { businessUnits: ['市場', 'تسويق', '‮gnitekram', '👩🏽‍🎨'] },
    ],
  ])('%s', (_, change) => {
    expect(problems(change)).toEqual([]);
  });
});

describe('a MarketingPlatform is refused', () => {
  it.each<[string, JsonObject, string[]]>([
    [
      'with an unknown field',
      { contract: { renewel: true } },
      ['spec.contract.renewel: unknown field, did you mean autoRenew?'],
    ],
    [
      'with an unknown category',
      { type: 'damm' },
      [
        'spec.type: "damm" is not in the list of categories, did you mean "dam" (DAM & MRM)?',
      ],
    ],
    [
      'with another word for a category',
      { type: 'Digital asset management' },
      [
        'spec.type: "Digital asset management" is not in the list of categories, write "dam" (DAM & MRM)',
      ],
    ],
    [
      'with unknown words in every list',
      {
        capabilities: ['asset-managment'],
        markets: ['de', 'UK'],
        channels: ['e-mail'],
        assetClasses: ['photos'],
        systemOfRecordFor: ['campaign-state'],
      },
      [
        'spec.capabilities[0]: "asset-managment" is not in the list of capabilities, did you mean "asset-management" (Asset management)?',
        'spec.markets[1]: "UK" is not in the list of markets, write "gb" (United Kingdom)',
        'spec.channels[0]: "e-mail" is not in the list of channels, write "email" (E-mail)',
        'spec.assetClasses[0]: "photos" is not in the list of asset classes, did you mean "photo" (Photo)?',
        'spec.systemOfRecordFor[0]: "campaign-state" is not in the list of data objects, did you mean "campaign-status" (Campaign status)?',
      ],
    ],
    [
      'without the fields every platform has',
      { type: undefined, lifecycle: undefined, owner: undefined },
      [
        'spec.type: is missing, write text (Subcategory of the taxonomy, for example dam)',
        'spec.lifecycle: is missing, write one of "sandbox", "proposed", "evaluating", "implementing", "launched", "operating", "retiring", "retired"',
        'spec.owner: is missing, write text (The accountable team (a Group; a User where one person is))',
      ],
    ],
    [
      'with an empty owner',
      { owner: '' },
      ['spec.owner: is empty, write something'],
    ],
    [
      'owned by something that cannot own',
      { owner: 'component:default/shop' },
      ['spec.owner: names a component, name a Group or User'],
    ],
    [
      'supplied by a team',
      { vendor: 'group:default/crm' },
      ['spec.vendor: names a group, name a MarketingVendor'],
    ],
    [
      'with a reference that cannot be read',
      { dependsOn: ['a:b:c', 'with space', '<script>'] },
      [0, 1, 2].map(
        index =>
          `spec.dependsOn[${index}]: is not an entity reference, write [kind:][namespace/]name, for example group:default/marketing-operations`,
      ),
    ],
    [
      'that succeeds itself',
      { successor: 'MarketingPlatform:default/Self' },
      ['spec.successor: names the entity itself, name another one'],
    ],
    [
      'that depends on itself',
      { dependsOn: ['other', 'self'] },
      ['spec.dependsOn[1]: names the entity itself, name another one'],
    ],
    [
      'with one enduring role held twice',
      {
        roles: [
          { ...project, endsOn: '2027-01-31' },
          enduring,
          { ...enduring, assignee: 'tom' },
        ],
      },
      ['spec.roles[2]: role "platform-owner" appears twice, keep one'],
    ],
    [
      'with a role nobody holds',
      { roles: [{ role: 'platform-owner' }] },
      [
        'spec.roles[0].assignee: nobody holds platform-owner, name a holder or say why none is needed in notNeededBecause',
      ],
    ],
    [
      'with a holder of a role that is not needed',
      { roles: [{ ...enduring, notNeededBecause: 'Small.' }] },
      [
        'spec.roles[0].notNeededBecause: platform-owner has a holder, remove one of assignee and notNeededBecause',
      ],
    ],
    [
      'with a project role that never ends',
      { roles: [project] },
      [
        'spec.roles[0].endsOn: migration-lead is a project role, say on which day it ends',
      ],
    ],
    [
      'with an enduring role that ends',
      { roles: [{ ...enduring, endsOn: '2027-01-31' }] },
      [
        'spec.roles[0].endsOn: platform-owner is an enduring role and does not end, remove endsOn or use a project role',
      ],
    ],
    [
      'with a contract that ends before it starts',
      { contract: { start: '2026-02-01', end: '2026-01-31' } },
      [
        'spec.contract.end: 2026-01-31 is before spec.contract.start (2026-02-01), swap or correct the dates',
      ],
    ],
    [
      'with a renewal of unknown length',
      { contract: { autoRenew: true } },
      [
        'spec.contract.term: a contract that renews automatically needs the term it renews by, for example P1Y',
      ],
    ],
    [
      'with notice to no end',
      { contract: { notice: 'P90D' } },
      ['spec.contract.end: a notice period needs the end it counts back from'],
    ],
    [
      'with days that do not exist',
      { contract: { start: '2026-02-30', end: '31.12.2026' } },
      ['start', 'end'].map(
        field =>
          `spec.contract.${field}: must be a day written as YYYY-MM-DD, for example 2026-11-30`,
      ),
    ],
    [
      'with a duration in words',
      { contract: { end: '2026-12-31', notice: '90 days' } },
      [
        'spec.contract.notice: must be an ISO 8601 duration, for example P90D, P1Y or PT4H',
      ],
    ],
    [
      'with personal data and no role of the vendor',
      { data: personal },
      [
        "spec.data.vendorRole: personal data needs the vendor's role under GDPR: processor, controller or joint-controller",
      ],
    ],
    [
      'with personal data in public',
      {
        data: {
          ...personal,
          classification: 'public',
          vendorRole: 'processor',
        },
      },
      [
        'spec.data.classification: personal data is never public, write internal or higher',
      ],
    ],
    [
      'as a sandbox without purpose',
      { lifecycle: 'sandbox' },
      ['spec.sandbox: a sandbox needs its purpose and the day it expires'],
    ],
    [
      'as a sandbox of 91 days',
      {
        lifecycle: 'sandbox',
        sandbox: { ...sandbox, expiresOn: '2027-02-21' },
      },
      [
        'spec.sandbox.expiresOn: a sandbox lasts at most 90 days, write 2027-02-20 or earlier',
      ],
    ],
    [
      'as a sandbox with secrets about people',
      {
        lifecycle: 'sandbox',
        sandbox,
        data: {
          classification: 'confidential',
          personalData: 'ordinary',
          vendorRole: 'processor',
        },
      },
      [
        'spec.data.classification: a sandbox holds public or internal data only',
        'spec.data.personalData: a sandbox holds no personal data, write none or register the platform in full',
      ],
    ],
    [
      'with a measure of nothing',
      {
        successMeasures: [
          {
            name: 'Uptime',
            kind: 'reliability',
            objective: 99.5,
            comparator: '>=',
            source: 'uptime',
          },
        ],
      },
      [
        'spec.successMeasures[0].source: must be <fact source>/<key>, for example usage/active-seats',
      ],
    ],
  ])('%s', (_, change, expected) => {
    expect(problems(change)).toEqual(expected);
  });
});
