import { MartechKindName } from '../kinds/kindNames';
import {
  controlStateOrder,
  dataClassOrder,
  levelOrder,
  lifecycleOrder,
  personalDataOrder,
} from './wordOrder';
import { tiers } from '../kinds/marketingPlatform/tiers';

/**
 * What a column of the entity index holds, which decides how it can be
 * filtered and sorted:
 *
 * - `text`: one word or sentence; filtered by a list of values, sorted as text
 * - `ref`: one full entity reference; filtered by a list, sorted as text
 * - `day`: `YYYY-MM-DD`; filtered by a range, sorted by time
 * - `money`: amount and currency; filtered by a range, sorted by amount
 * - `number`: filtered by a range, sorted by size
 * - `set`: several values; filtered by a list (any of them), not sorted
 *
 * @public
 */
export type ColumnType = 'text' | 'ref' | 'day' | 'money' | 'number' | 'set';

/**
 * A named column of the entity index.
 *
 * @public
 */
export interface EntityColumn {
  type: ColumnType;
  /** Kinds that fill it; others leave it empty. */
  kinds: readonly MartechKindName[];
  /** Whether the values of a `set` are full entity references. */
  ofRefs?: boolean;
  /** Values from first to last, where the alphabet is not their order. */
  order?: readonly string[];
}

const all = [
  'MarketingPlatform',
  'MarketingTemplate',
  'MarketingIntegration',
  'MarketingVendor',
  'MarketingDecision',
  'MarketingScorecard',
] as const;
const platform = ['MarketingPlatform'] as const;
const template = ['MarketingTemplate'] as const;
const integration = ['MarketingIntegration'] as const;
const vendor = ['MarketingVendor'] as const;
const decision = ['MarketingDecision'] as const;

/**
 * Every column that lists can show, filter or sort by. `POST /entities/query`
 * refuses any other name.
 *
 * @public
 */
export const entityColumns = {
  title: { type: 'text', kinds: all },
  name: { type: 'text', kinds: all },
  namespace: { type: 'text', kinds: all },
  owner: { type: 'ref', kinds: all },
  /** `spec.type`; for platforms a subcategory of the taxonomy. */
  type: { type: 'text', kinds: all },
  lifecycle: { type: 'text', kinds: all, order: lifecycleOrder },
  /** How it stands, see the guide about control states. */
  controlState: {
    type: 'text',
    kinds: ['MarketingPlatform', 'MarketingTemplate'],
    order: controlStateOrder,
  },
  /** Go-live conditions that do not hold, of platforms in use. */
  notInPlace: { type: 'set', kinds: platform },
  system: { type: 'ref', kinds: all },
  /** Category of the taxonomy that `type` belongs to, its title. */
  category: { type: 'text', kinds: platform },
  tier: { type: 'text', kinds: platform, order: tiers },
  vendor: { type: 'ref', kinds: platform },
  dataClass: {
    type: 'text',
    kinds: ['MarketingPlatform', 'MarketingIntegration'],
    order: dataClassOrder,
  },
  personalData: {
    type: 'text',
    kinds: ['MarketingPlatform', 'MarketingIntegration'],
    order: personalDataOrder,
  },
  annualCost: { type: 'money', kinds: platform },
  /** Effective end of the contract. */
  contractEnd: { type: 'day', kinds: platform },
  /** Last day on which the contract can be cancelled. */
  noticeDeadline: { type: 'day', kinds: platform },
  sandboxExpiresOn: { type: 'day', kinds: platform },
  capability: { type: 'set', kinds: platform },
  market: { type: 'set', kinds: ['MarketingPlatform', 'MarketingTemplate'] },
  channel: { type: 'set', kinds: ['MarketingPlatform', 'MarketingTemplate'] },
  /** Full references of the people and groups that hold a role. */
  roleHolder: { type: 'set', kinds: platform, ofRefs: true },
  management: { type: 'text', kinds: template },
  version: { type: 'text', kinds: template },
  derivedFrom: { type: 'ref', kinds: template },
  /** Platforms that a template is built on. */
  platform: { type: 'set', kinds: template, ofRefs: true },
  rightsExpireOn: { type: 'day', kinds: template },
  reviewBy: {
    type: 'day',
    kinds: ['MarketingTemplate', 'MarketingDecision'],
  },
  source: { type: 'ref', kinds: integration },
  target: { type: 'ref', kinds: integration },
  criticality: { type: 'text', kinds: integration, order: levelOrder },
  credentialsExpireOn: { type: 'day', kinds: integration },
  riskTier: { type: 'text', kinds: vendor, order: levelOrder },
  /** Earliest end of a data processing agreement that is still in force. */
  dpaExpiresOn: { type: 'day', kinds: vendor },
  domain: { type: 'set', kinds: vendor },
  /** Platforms that name the vendor as their supplier. */
  platformCount: { type: 'number', kinds: vendor },
  subject: { type: 'set', kinds: decision, ofRefs: true },
  decidedOn: { type: 'day', kinds: decision },
  variation: { type: 'text', kinds: decision },
} as const satisfies Record<string, EntityColumn>;

/** @public */
export type EntityColumnName = keyof typeof entityColumns;

/** @public */
export const entityColumnNames = Object.keys(entityColumns).filter(
  (name): name is EntityColumnName => name in entityColumns,
);

const byName = new Map<string, EntityColumn>(Object.entries(entityColumns));

/**
 * What a column holds; undefined for a name that is no column.
 *
 * @public
 */
export const entityColumn = (name: string): EntityColumn | undefined =>
  byName.get(name);

/**
 * Columns that a kind fills.
 *
 * @public
 */
export const columnsOfKind = (kind: MartechKindName): EntityColumnName[] =>
  entityColumnNames.filter(name =>
    entityColumns[name].kinds.some(filled => filled === kind),
  );
