import { Entity, RELATION_HAS_MEMBER } from '@backstage/catalog-model';
import { platform, scorecard, template } from '../../../__testUtils__/entities';

/** A team with one person in it. */
const org: Entity[] = [
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name: 'brand', namespace: 'default', uid: 'g1', etag: 'g1' },
    spec: { type: 'team', children: [] },
    relations: [{ type: RELATION_HAS_MEMBER, targetRef: 'user:default/maya' }],
  },
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { name: 'maya', namespace: 'default', uid: 'u1', etag: 'u1' },
    spec: { memberOf: ['brand'] },
  },
];

const markets = ['de', 'fr'];

/** Ten platforms; every fifth is hidden from who does not see everything. */
export const platforms = Array.from({ length: 10 }, (_, index) =>
  platform({
    name: index % 5 === 0 ? `p${index}-secret` : `p${index}`,
    metadata: { title: `Platform ${index}` },
    spec: {
      tier: index < 4 ? 'anchor' : 'core',
      owner: index === 7 ? 'group:default/nobody' : 'group:default/brand',
      ...(index > 1 && { markets: markets.slice(0, 1 + (index % 2)) }),
      ...(index % 2 === 0 && {
        documentation: { runbook: 'https://docs.example.com' },
      }),
    },
  }),
);

const levels = [
  { id: 'declared', title: 'Declared', rank: 1 },
  { id: 'resolves', title: 'Resolves', rank: 2 },
];

/** Three checks: the runbook is there, the team is known, people use it. */
export const standard = scorecard({
  name: 'standard',
  metadata: { title: 'Standard' },
  spec: {
    type: 'standard',
    lifecycle: 'enforced',
    appliesTo: { kind: 'MarketingPlatform' },
    levels,
    checks: [
      {
        id: 'runbook',
        title: 'There is a runbook',
        level: 'declared',
        rule: 'exists(entity.spec.documentation.runbook)',
        message: { fail: 'No runbook.', pass: 'The runbook is there.' },
        remediation: { text: 'Write one.' },
      },
      {
        id: 'known-owner',
        title: 'The owner is known',
        level: 'resolves',
        weight: 2,
        rule: 'owner.known',
        evidence: { owner: 'owner.ref' },
        message: { fail: 'Nobody is called {{owner}}.' },
      },
      {
        id: 'used',
        title: 'People use it',
        level: 'resolves',
        facts: ['usage/active-users'],
        maxAge: 'P30D',
        rule: 'facts["usage"]["active-users"].value > 0.0',
      },
    ],
  },
});

/** A draft has no results, and nobody is measured by it. */
export const draft = scorecard({
  name: 'draft',
  spec: { ...standard.spec, lifecycle: 'draft', type: 'standard' },
});

/** Seen only by who sees everything. */
export const hiddenScorecard = scorecard({
  name: 'standard-secret',
  spec: { ...standard.spec },
});

export const estate: Entity[] = [
  ...org,
  ...platforms,
  template({ name: 'mail' }),
  standard,
  draft,
  hiddenScorecard,
];

export const isHidden = ({ metadata }: Entity) =>
  metadata.name.endsWith('-secret');
