import { RecordType } from '@martech-portal/backstage-plugin-martech-common';

/** What happened to a record, as `action>state`; the last state is the one it has. */
type Steps = string;

export interface Story {
  type: RecordType;
  /** How many of a hundred records. */
  share: number;
  open: Steps[];
  closed: Steps[];
  areas: string[];
}

const ASKED = 'create>submitted';
const GOING = `${ASKED} approve>approved schedule>scheduled start>in-progress`;

/** What a company does with its platforms in a year, roughly. */
export const stories: Story[] = [
  {
    type: 'change',
    share: 36,
    open: [ASKED, `${ASKED} approve>approved`, GOING],
    closed: [
      `${GOING} complete>completed review>reviewed`,
      `${GOING} complete>completed review>reviewed`,
      `${GOING} fail>failed review>reviewed`,
      `${ASKED} reject>rejected`,
    ],
    areas: ['production-facing-changes', 'metadata', 'security'],
  },
  {
    type: 'request',
    share: 30,
    open: [ASKED, `${ASKED} accept>accepted`],
    closed: [`${ASKED} accept>accepted start>in-progress fulfil>fulfilled`],
    areas: [],
  },
  {
    type: 'incident',
    share: 15,
    open: ['create>open', 'create>open mitigate>mitigated'],
    closed: ['create>open mitigate>mitigated resolve>resolved review>reviewed'],
    areas: [],
  },
  {
    type: 'exception',
    share: 13,
    open: ['create>requested', 'create>requested approve>active'],
    closed: [
      'create>requested approve>active expire>expired',
      'create>requested deny>denied',
    ],
    areas: ['platform-priorities', 'data-policy'],
  },
  {
    type: 'release',
    share: 4,
    open: ['create>planned'],
    closed: ['create>planned release>released'],
    areas: [],
  },
  {
    type: 'review',
    share: 2,
    open: ['create>open'],
    closed: ['create>open approve>approved'],
    areas: ['platform-priorities'],
  },
];

const words =
  'access campaign template consent spring banner metadata sync search export agency market product catalogue upload preview translation approval tracking newsletter audience segment dashboard archive licence'.split(
    ' ',
  );

const word = (index: number) => words[index % words.length];

/** Titles that share words, as people's do. */
export const titleOf = (type: RecordType, index: number) =>
  `${word(index)} ${word(index * 7 + 3)} of ${type} for ${word(
    Math.floor(index / 5) + 11,
  )} ${index % 997}`;

const day = (at: number) => new Date(at).toISOString().slice(0, 10);
const DAY = 86_400_000;

/** Fields as the types keep them. */
export function fieldsOf(
  type: RecordType,
  at: number,
  endsAt: number,
): Record<string, unknown> {
  switch (type) {
    case 'exception':
      return {
        covers: {
          kind: 'checks',
          checks: [
            {
              scorecard: 'marketingscorecard:default/operational-readiness',
              check: 'owner-is-a-team',
            },
          ],
        },
        reason: 'The vendor cannot deliver it before summer.',
        compensatingControl: 'The team looks at it every week.',
        expiresOn: day(endsAt),
        renewals: 0,
      };
    case 'change':
      return {
        aspects: ['live-behaviour'],
        emergency: false,
        risk: 'low',
        changeClass: 'normal',
        affected: [],
        window: {
          start: new Date(at + DAY).toISOString(),
          end: new Date(at + DAY + 3_600_000).toISOString(),
        },
      };
    case 'incident':
      return {
        impact: 'medium',
        urgency: 'medium',
        priority: 'P3',
        affected: [],
      };
    case 'request':
      return { kind: 'access' };
    case 'release':
      return {
        plannedFor: day(endsAt),
        changes: [],
        templates: [],
        notes: 'What is new.',
        audience: 'Everybody who uses it',
      };
    default:
      return {
        frozen: {
          evaluatedAt: new Date(at).toISOString(),
          scorecard: 'marketingscorecard:default/operational-readiness',
          version: '1',
          conditions: [],
          outcomes: {},
          waived: [],
        },
      };
  }
}
