/** Texts of the field that finds a vendor. */
export const vendorFieldMessages = {
  none: 'Type the name of the vendor',
  add: 'Add "{{title}}" as a new vendor',
  from: {
    catalog: 'In this portal',
    web: 'Known companies',
    typed: 'Not in any list',
  },
  failed: 'The vendors of this portal could not be read: {{reason}}',
  isNew:
    '{{title}} is not in this portal yet. It is registered as a vendor together with your entry.',
  domains: 'Known addresses: {{names}}.',
  website: 'Website (optional)',
  websiteWrong: 'Write a whole address, for example https://example.com',
  category: {
    ad: 'Advertising',
    analytics: 'Analytics',
    cdn: 'Content delivery',
    'consent-provider': 'Consent',
    content: 'Content',
    'customer-success': 'Customer success',
    hosting: 'Hosting',
    marketing: 'Marketing',
    other: 'Other',
    social: 'Social media',
    'tag-manager': 'Tag management',
    utility: 'Tools',
    video: 'Video',
  },
} as const;
