/** Texts of results of a search. */
export const searchMessages = {
  kind: {
    MarketingPlatform: 'Platform',
    MarketingTemplate: 'Template',
    MarketingIntegration: 'Integration',
    MarketingVendor: 'Vendor',
    MarketingDecision: 'Decision',
    MarketingScorecard: 'Scorecard',
  },
  owner: 'Owned by',
  about: 'About',
  overdue: 'Overdue',
} as const;
