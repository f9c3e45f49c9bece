import { MartechKindName } from '@martech-portal/backstage-plugin-martech-common';

/** Software templates that register something, as `docs` name them. */
export const registerTemplates = {
  platforms: { add: 'register-platform', tryOut: 'sandbox-tool' },
  templates: { add: 'register-template' },
  integrations: { add: 'register-integration' },
  vendors: { add: 'register-vendor' },
  decisions: { add: 'record-decision' },
} as const;

const editTemplates: Partial<Record<string, string>> = {
  MarketingPlatform: 'edit-platform',
  MarketingTemplate: 'edit-template',
  MarketingIntegration: 'edit-integration',
  MarketingVendor: 'edit-vendor',
  MarketingDecision: 'edit-decision',
} satisfies Partial<Record<MartechKindName, string>>;

/** The software template that edits entities of a kind. */
export const editTemplate = (kind: string): string | undefined =>
  editTemplates[kind];
