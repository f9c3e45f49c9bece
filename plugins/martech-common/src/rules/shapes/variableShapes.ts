import { MartechKindName } from '../../kinds/kindNames';
import { kindShape } from './kindShape';
import { ObjectShape, Shape } from './shape';

const text: Shape = { type: 'text' };
const number: Shape = { type: 'number' };
const flag: Shape = { type: 'flag' };
const listOf = (items: Shape): Shape => ({ type: 'list', items });

const object = (name: string, fields: Record<string, Shape>): ObjectShape => ({
  type: 'object',
  name,
  fields: new Map(Object.entries(fields)),
});

const role = object('Role', {
  role: text,
  assignee: text,
  deputy: text,
  endsOn: text,
  notNeededBecause: text,
  known: flag,
  active: flag,
  deputyActive: flag,
  ended: flag,
  required: flag,
  isGroup: flag,
  inOwnerTeam: flag,
  filled: flag,
});

const owner = object('Owner', {
  ref: text,
  kind: text,
  title: text,
  known: flag,
  active: flag,
  memberCount: number,
});

const neighbour = object('Neighbour', {
  ref: text,
  kind: text,
  title: text,
  lifecycle: text,
  known: flag,
});

const fact = object('Fact', {
  value: { type: 'free' },
  observedAt: text,
  ageDays: number,
});

const measure = object('Measure', {
  name: text,
  kind: text,
  objective: number,
  comparator: text,
  unit: text,
  source: text,
  known: flag,
  fresh: flag,
  value: number,
  met: flag,
});

const section = (name: string, numbers: string[], days: string[] = []) =>
  object(`Records.${name}`, {
    ...Object.fromEntries(numbers.map(key => [key, number])),
    ...Object.fromEntries(days.map(key => [key, text])),
  });

const records = object('Records', {
  exceptions: section('exceptions', ['open', 'expired', 'oldestOpenDays']),
  incidents: section('incidents', ['open', 'openMajor', 'last90Days']),
  changes: section('changes', ['last90Days', 'failed90Days', 'overdue']),
  requests: section('requests', ['open', 'overdue', 'fulfilled90Days']),
  releases: section('releases', ['last365Days'], ['lastOn']),
  reviews: section('reviews', ['approved'], ['lastOn']),
});

const portfolio = object('Portfolio', {
  recordConflicts: listOf(
    object('Portfolio.recordConflicts.item', {
      dataObject: text,
      others: listOf(text),
    }),
  ),
  overlaps: listOf(
    object('Portfolio.overlaps.item', {
      capability: text,
      others: listOf(text),
    }),
  ),
  forks: listOf(text),
  builtOn: listOf(
    object('Portfolio.builtOn.item', {
      ref: text,
      title: text,
      lifecycle: text,
      ready: flag,
      known: flag,
    }),
  ),
});

const related = () =>
  object('Related', {
    vendor: kindShape('MarketingVendor'),
    original: kindShape('MarketingTemplate'),
    integrations: listOf(kindShape('MarketingIntegration')),
    templates: listOf(kindShape('MarketingTemplate')),
    platforms: listOf(kindShape('MarketingPlatform')),
    decisions: listOf(kindShape('MarketingDecision')),
    variants: listOf(kindShape('MarketingTemplate')),
    dependencies: listOf(neighbour),
    dependents: listOf(neighbour),
    successor: neighbour,
  });

/** What each variable of a rule holds for entities of a kind. */
export const variableShapes = (
  kind: MartechKindName,
): Record<string, Shape> => ({
  entity: kindShape(kind),
  roles: { type: 'map', values: role },
  owner,
  related: related(),
  facts: { type: 'map', values: { type: 'map', values: fact } },
  records,
  measures: listOf(measure),
  portfolio,
  today: text,
});

/** Names of the variables of a rule. */
export const variableNames = [
  'entity',
  'roles',
  'owner',
  'related',
  'facts',
  'records',
  'measures',
  'portfolio',
  'today',
];
