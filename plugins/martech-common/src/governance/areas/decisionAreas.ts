/**
 * Who decides about an area: marketing, IT, both together, or nobody because
 * people are free to act.
 *
 * @public
 */
export const decisionSides = ['marketing', 'it', 'joint', 'free'] as const;

/** @public */
export type DecisionSide = (typeof decisionSides)[number];

/** Decision areas of the default operating model, by side. */
export const defaultAreaIds = {
  marketing: [
    'workflow-design',
    'asset-models',
    'metadata',
    'review-logic',
    'platform-priorities',
    'production-facing-changes',
  ],
  it: [
    'security',
    'identity',
    'data-policy',
    'infrastructure',
    'integration-standards',
    'compliance',
    'enterprise-architecture',
  ],
  joint: ['access'],
  free: [
    'brand-expression',
    'customer-responsiveness',
    'commercial-timing',
    'content-quality',
    'creative-experimentation',
  ],
} as const satisfies Record<DecisionSide, readonly string[]>;
