import { MarketingPlatform } from '@martech-portal/backstage-plugin-martech-common';
import { Team } from '../organisation/organisation';
import { Random } from '../random/Random';
import { filled, Quality } from './quality';

type Spec = MarketingPlatform['spec'];
type Operations = Pick<
  Spec,
  | 'intake'
  | 'support'
  | 'documentation'
  | 'release'
  | 'changePolicy'
  | 'successMeasures'
  | 'community'
>;

const documents = ['runbook', 'permissionMatrix', 'onboarding'] as const;

const measures: NonNullable<Spec['successMeasures']> = [
  {
    name: 'Availability',
    kind: 'reliability',
    objective: 99.5,
    comparator: '>=',
    unit: 'percent',
    source: 'uptime/availability',
  },
  {
    name: 'Active people a month',
    kind: 'adoption',
    objective: 20,
    comparator: '>=',
    unit: 'people',
    source: 'usage/active-seats',
  },
  {
    name: 'Requests answered in time',
    kind: 'outcome',
    objective: 90,
    comparator: '>=',
    unit: 'percent',
    source: 'intake/on-time',
  },
];

/** How a platform is run from day to day, as far as its quality goes. */
export function operations(
  random: Random,
  name: string,
  team: Team,
  quality: Quality,
): Operations {
  const has = () => random.chance(filled[quality]);
  const person = () => random.pick(team.people);
  const wiki = `https://wiki.company.example/${name}`;
  return {
    intake: has()
      ? {
          url: `https://requests.company.example/${name}`,
          responseTime: random.pick(['P1D', 'P2D', 'P3D', 'P5D']),
          owner: team.ref,
        }
      : undefined,
    support: has()
      ? {
          hours: random.pick([
            'Mon–Fri 9–17',
            'Mon–Fri 8–18',
            'Every day 8–20',
          ]),
          levels: [
            { level: 1, contact: person(), channel: 'chat' },
            { level: 2, contact: team.ref, channel: 'ticket' },
          ],
        }
      : undefined,
    documentation: {
      required: ['runbook', 'onboarding'],
      ...Object.fromEntries(
        documents.filter(has).map(page => [page, `${wiki}/${page}`]),
      ),
    },
    release: has()
      ? {
          cadence: random.pick(['P1W', 'P2W', 'P1M', 'P3M']),
          environments: ['test', 'live'],
          ...(has() && { rollback: 'The former version is restored.' }),
          owner: person(),
        }
      : undefined,
    changePolicy: has()
      ? {
          standard: [
            {
              id: 'content',
              title: 'Change content',
              decisionArea: 'production-facing-changes',
            },
          ],
          normal: ['New integration', 'New data about people'],
          emergency: 'It does not work for customers.',
        }
      : undefined,
    successMeasures: has() ? random.some(measures, 2) : undefined,
    community: has()
      ? { url: `https://chat.company.example/${name}` }
      : undefined,
  };
}
