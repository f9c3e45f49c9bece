/**
 * What a change can be about, in the words of the people who make it, and the
 * decision area that follows from it. Nobody chooses the area of a change.
 *
 * @public
 */
export const changeAspects = {
  workflow: 'workflow-design',
  'templates-and-assets': 'asset-models',
  metadata: 'metadata',
  'review-and-approval': 'review-logic',
  'scope-and-priorities': 'platform-priorities',
  'live-behaviour': 'production-facing-changes',
  'access-rights': 'access',
  'sign-in': 'identity',
  'security-settings': 'security',
  'personal-data': 'data-policy',
  hosting: 'infrastructure',
  integration: 'integration-standards',
  'legal-duties': 'compliance',
  architecture: 'enterprise-architecture',
  content: 'content-quality',
  'brand-expression': 'brand-expression',
  'reply-to-customers': 'customer-responsiveness',
  'campaign-timing': 'commercial-timing',
  experiment: 'creative-experimentation',
} as const satisfies Record<string, string>;

/** @public */
export type ChangeAspect = keyof typeof changeAspects;

/** @public */
export const changeAspectIds = [
  'workflow',
  'templates-and-assets',
  'metadata',
  'review-and-approval',
  'scope-and-priorities',
  'live-behaviour',
  'access-rights',
  'sign-in',
  'security-settings',
  'personal-data',
  'hosting',
  'integration',
  'legal-duties',
  'architecture',
  'content',
  'brand-expression',
  'reply-to-customers',
  'campaign-timing',
  'experiment',
] as const satisfies readonly ChangeAspect[];
