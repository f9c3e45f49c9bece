import { Entity } from '@backstage/catalog-model';
import { get } from 'lodash';

/** A check that all systems can express: the same question, asked in the way of each. */
export interface ComparableCheck {
  id: string;
  /** For martech. */
  rule: string;
  evidence: Record<string, string>;
  /** For those that take a value somebody else has worked out. */
  holds(entity: Entity): boolean;
}

const filled = (field: string, isList = false): ComparableCheck => ({
  id: field.replace(/[^a-zA-Z]+/g, '-').toLocaleLowerCase('en'),
  rule: `exists(entity.spec.${field})`,
  evidence: { value: isList ? `entity.spec.${field}` : `entity.spec.${field}` },
  holds: entity => {
    const value: unknown = get(entity.spec, field);
    return Array.isArray(value) ? value.length > 0 : Boolean(value);
  },
});

const oneOf = (field: string, values: string[]): ComparableCheck => ({
  id: `${field.replace(/[^a-zA-Z]+/g, '-').toLocaleLowerCase('en')}-is-known`,
  rule: `entity.spec.${field} in ${JSON.stringify(values)}`,
  evidence: { value: `entity.spec.${field}` },
  holds: entity => values.includes(String(get(entity.spec, field) ?? '')),
});

const atMost = (field: string, most: number): ComparableCheck => ({
  id: `${field
    .replace(/[^a-zA-Z]+/g, '-')
    .toLocaleLowerCase('en')}-at-most-${most}`,
  rule: `entity.spec.${field} <= ${most}.0`,
  evidence: { value: `entity.spec.${field}` },
  holds: entity => Number(get(entity.spec, field)) <= most,
});

/** Twenty-four of them; a run with ten takes the first ten. */
export const checks: ComparableCheck[] = [
  filled('owner'),
  filled('vendor'),
  oneOf('tier', ['anchor', 'core']),
  oneOf('lifecycle', ['launched', 'operating']),
  filled('capabilities', true),
  filled('markets', true),
  filled('contract.end'),
  atMost('contract.annualCost.amount', 100_000),
  filled('support.hours'),
  oneOf('data.classification', ['public', 'internal']),
  oneOf('data.personalData', ['none', 'ordinary']),
  filled('data.vendorRole'),
  filled('data.retention'),
  filled('data.residency', true),
  filled('contract.notice'),
  filled('contract.budgetOwner'),
  atMost('contract.seats', 500),
  filled('documentation.runbook'),
  filled('documentation.onboarding'),
  filled('intake.url'),
  filled('intake.responseTime'),
  filled('release.cadence'),
  filled('channels', true),
  filled('dependsOn', true),
];
