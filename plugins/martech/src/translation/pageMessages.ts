/** Titles of the pages and tabs. */
export const pageMessages = {
  title: 'Martech',
  subtitle: 'Platforms, templates and what they depend on',
  tabs: {
    overview: 'Overview',
    platforms: 'Platforms',
    templates: 'Templates',
    integrations: 'Integrations',
    vendors: 'Vendors',
    decisions: 'Decisions',
    scorecards: 'Scorecards',
  },
} as const;
