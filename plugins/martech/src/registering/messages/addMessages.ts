/** Texts of the buttons that lead to the forms. */
export const addMessages = {
  platforms: 'Add a platform',
  tryOut: 'Try out a tool',
  templates: 'Add a template',
  integrations: 'Add an integration',
  vendors: 'Add a vendor',
  decisions: 'Record a decision',
} as const;
