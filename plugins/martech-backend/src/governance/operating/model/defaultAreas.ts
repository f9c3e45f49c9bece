import {
  DecisionArea,
  DecisionSide,
  RoleId,
} from '@martech-portal/backstage-plugin-martech-common';

interface Letters {
  accountable?: RoleId;
  responsible: RoleId[];
  consulted?: RoleId[];
  informed?: RoleId[];
}

const area =
  (side: DecisionSide) =>
  (id: string, title: string, letters: Letters): DecisionArea => ({
    id,
    title,
    side,
    consulted: [],
    informed: [],
    ...letters,
  });

const marketing = area('marketing');
const it = area('it');
const joint = area('joint');
const free = area('free');

/**
 * Who decides about what unless config says otherwise: how work is done and
 * what comes first is marketing's, what a mistake in would hit the whole company
 * is IT's, and nobody has to ask before being creative.
 */
export const defaultAreas: readonly DecisionArea[] = [
  marketing('workflow-design', 'Workflow design', {
    accountable: 'platform-owner',
    responsible: ['creative-technologist'],
    consulted: ['service-owner', 'enablement-lead'],
    informed: ['support-lead', 'adoption-lead'],
  }),
  marketing('asset-models', 'Asset models', {
    accountable: 'platform-owner',
    responsible: ['creative-engineer'],
    consulted: ['creative-technologist', 'technical-owner'],
    informed: ['enablement-lead'],
  }),
  marketing('metadata', 'Metadata', {
    accountable: 'governance-lead',
    responsible: ['creative-technologist'],
    consulted: ['platform-owner', 'technical-owner'],
    informed: ['enablement-lead'],
  }),
  marketing('review-logic', 'Review and approval logic', {
    accountable: 'governance-lead',
    responsible: ['platform-owner'],
    consulted: ['creative-technologist'],
    informed: ['adoption-lead', 'support-lead'],
  }),
  marketing('platform-priorities', 'Platform priorities', {
    accountable: 'business-owner',
    responsible: ['platform-owner'],
    consulted: ['technical-owner', 'governance-lead'],
    informed: ['platform-director', 'adoption-lead'],
  }),
  marketing('production-facing-changes', 'Production-facing changes', {
    accountable: 'service-owner',
    responsible: ['platform-owner'],
    consulted: ['technical-owner'],
    informed: ['support-lead', 'enablement-lead'],
  }),
  it('security', 'Security', {
    accountable: 'technical-owner',
    responsible: ['creative-engineer'],
    consulted: ['service-owner'],
    informed: ['platform-owner', 'governance-lead'],
  }),
  it('identity', 'Identity and sign-in', {
    accountable: 'technical-owner',
    responsible: ['creative-engineer'],
    consulted: ['service-owner'],
    informed: ['platform-owner', 'support-lead'],
  }),
  it('data-policy', 'Data policy', {
    accountable: 'technical-owner',
    responsible: ['governance-lead'],
    consulted: ['platform-owner'],
    informed: ['business-owner'],
  }),
  it('infrastructure', 'Infrastructure', {
    accountable: 'technical-owner',
    responsible: ['creative-engineer'],
    consulted: ['service-owner'],
    informed: ['platform-owner', 'support-lead'],
  }),
  it('integration-standards', 'Integration standards', {
    accountable: 'technical-owner',
    responsible: ['creative-engineer'],
    consulted: ['marketing-technologist'],
    informed: ['platform-owner'],
  }),
  it('compliance', 'Compliance', {
    accountable: 'technical-owner',
    responsible: ['governance-lead'],
    consulted: ['business-owner'],
    informed: ['platform-owner', 'platform-director'],
  }),
  it('enterprise-architecture', 'Enterprise architecture', {
    accountable: 'technical-owner',
    responsible: ['marketing-technologist'],
    consulted: ['platform-owner'],
    informed: ['business-owner', 'platform-director'],
  }),
  joint('access', 'Access rights', {
    accountable: 'service-owner',
    responsible: ['support-lead'],
    consulted: ['technical-owner'],
    informed: ['platform-owner', 'governance-lead'],
  }),
  free('brand-expression', 'Brand expression', {
    responsible: ['creative-technologist'],
    informed: ['platform-owner'],
  }),
  free('customer-responsiveness', 'Replies to customers', {
    responsible: ['support-lead'],
    informed: ['platform-owner'],
  }),
  free('commercial-timing', 'Timing of campaigns', {
    responsible: ['business-owner'],
    informed: ['platform-owner'],
  }),
  free('content-quality', 'Quality of content', {
    responsible: ['creative-technologist'],
    informed: ['platform-owner'],
  }),
  free('creative-experimentation', 'Creative experiments', {
    responsible: ['creative-technologist', 'creative-engineer'],
    informed: ['platform-owner'],
  }),
];

export const defaultFallbackArea = 'platform-priorities';
