/** Words that every card uses. */
export const sharedMessages = {
  loading: 'Loading',
  failed: 'This part could not be loaded.',
  tryAgain: 'Try again',
  notInCatalog: '{{name}}: not in the catalog, or not visible to you',
  overview: 'Overview',
  more: 'and {{number}} more',
} as const;
