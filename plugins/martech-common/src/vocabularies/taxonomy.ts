import { entry } from './entry';
import { TaxonomyEntry, VocabularyEntry } from './vocabulary';

const within = (
  category: string,
  entries: VocabularyEntry[],
): TaxonomyEntry[] => entries.map(item => ({ ...item, category }));

/**
 * The 6 categories and 49 subcategories of the yearly martech landscape.
 * Replaceable with `martech.vocabularies.categories`.
 *
 * @public
 */
export const defaultCategories: TaxonomyEntry[] = [
  ...within('Advertising & Promotion', [
    entry(
      'display-advertising',
      'Display & Programmatic Advertising',
      'Display',
      'Programmatic',
      'DSP',
      'Ad server',
    ),
    entry('mobile-marketing', 'Mobile Marketing', 'SMS', 'Push notifications'),
    entry(
      'content-advertising',
      'Native/Content Advertising',
      'Native advertising',
      'Content recommendation',
    ),
    entry('pr', 'PR', 'Public relations', 'Media relations'),
    entry('print', 'Print', 'Print production', 'Web to print'),
    entry(
      'search-social-advertising',
      'Search & Social Advertising',
      'SEA',
      'Paid search',
      'Paid social',
      'PPC',
    ),
    entry('video-advertising', 'Video Advertising', 'CTV advertising'),
  ]),
  ...within('Content & Experience', [
    entry(
      'cms',
      'CMS & Web Experience Management',
      'CMS',
      'WEM',
      'Content management system',
      'DXP',
    ),
    entry('content-marketing', 'Content Marketing', 'Content hub', 'CMP'),
    entry(
      'dam',
      'DAM & MRM',
      'DAM',
      'MRM',
      'DAM, MRM & PIM',
      'Digital asset management',
      'Asset library',
    ),
    entry('email-marketing', 'Email Marketing', 'ESP', 'Newsletter'),
    entry(
      'interactive-content',
      'Interactive Content',
      'Quiz',
      'Survey',
      'Image generation',
    ),
    entry(
      'marketing-automation',
      'Marketing Automation & Campaign/Lead Management',
      'Marketing automation',
      'MAP',
      'Campaign management',
      'Lead management',
    ),
    entry('mobile-apps', 'Mobile Apps', 'App marketing', 'App analytics'),
    entry(
      'optimization',
      'Optimization, Personalization & Testing',
      'A/B testing',
      'Personalisation',
      'Personalization',
      'CRO',
    ),
    entry('seo', 'SEO', 'Search engine optimisation'),
    entry('video-marketing', 'Video Marketing', 'Video platform'),
  ]),
  ...within('Social & Relationships', [
    entry('abm', 'ABM', 'Account-based marketing'),
    entry(
      'advocacy-loyalty',
      'Advocacy, Loyalty & Referrals',
      'Loyalty',
      'Referral',
      'Advocacy',
    ),
    entry('call-analytics', 'Call Analytics & Management', 'Call tracking'),
    entry('community-reviews', 'Community & Reviews', 'Reviews', 'Ratings'),
    entry(
      'conversational-marketing',
      'Conversational Marketing & Chat',
      'Chat',
      'Chatbot',
    ),
    entry('crm', 'CRM', 'Customer relationship management'),
    entry(
      'customer-experience',
      'Customer Experience, Service & Success',
      'CX',
      'Help desk',
      'Customer success',
    ),
    entry('events', 'Events, Meetings & Webinars', 'Webinar', 'Events'),
    entry('influencers', 'Influencers', 'Influencer marketing', 'Creators'),
    entry(
      'social-media-marketing',
      'Social Media Marketing & Monitoring',
      'SMM',
      'Social listening',
      'Social publishing',
    ),
  ]),
  ...within('Commerce & Sales', [
    entry('affiliate-marketing', 'Affiliate Marketing & Management'),
    entry(
      'channel-marketing',
      'Channel, Partner & Local Marketing',
      'Partner marketing',
      'Local marketing',
    ),
    entry('ecommerce-marketing', 'Ecommerce Marketing', 'Product feeds'),
    entry(
      'ecommerce-platforms',
      'Ecommerce Platforms & Carts',
      'Web shop',
      'Cart',
    ),
    entry(
      'retail-proximity-iot',
      'Retail, Proximity & IoT Marketing',
      'Retail media',
      'Beacons',
    ),
    entry(
      'sales-enablement',
      'Sales Automation, Enablement & Intelligence',
      'Sales enablement',
      'Sales automation',
    ),
  ]),
  ...within('Data', [
    entry(
      'audience-data',
      'Audience/Marketing Data & Data Enhancement',
      'Data enrichment',
      'Audience data',
    ),
    entry(
      'business-intelligence',
      'Business/Customer Intelligence & Data Science',
      'BI',
      'Data science',
      'Customer intelligence',
    ),
    entry('cdp', 'Customer Data Platform', 'CDP'),
    entry(
      'dashboards',
      'Dashboards & Data Visualization',
      'Dashboards',
      'Data visualisation',
    ),
    entry('dmp', 'DMP', 'Data management platform'),
    entry(
      'compliance-privacy',
      'Governance, Compliance & Privacy',
      'Consent management',
      'CMP consent',
      'Privacy',
    ),
    entry(
      'integration-tag-management',
      'iPaaS, Cloud/Data Integration & Tag Management',
      'iPaaS',
      'Tag manager',
      'Data integration',
      'ETL',
    ),
    entry(
      'marketing-analytics',
      'Marketing Analytics, Performance & Attribution',
      'Attribution',
      'MMM',
    ),
    entry('web-analytics', 'Mobile & Web Analytics', 'Web analytics'),
  ]),
  ...within('Management', [
    entry('agile', 'Agile & Lean Management', 'Agile'),
    entry('budgeting-finance', 'Budgeting & Finance', 'Marketing budget'),
    entry('collaboration', 'Collaboration', 'Chat at work', 'Whiteboard'),
    entry('product-management', 'Product Management', 'Roadmapping'),
    entry(
      'projects-workflow',
      'Projects & Workflow',
      'Project management',
      'Workflow',
      'Proofing',
    ),
    entry('talent-management', 'Talent Management', 'Learning', 'Training'),
    entry('vendor-analysis', 'Vendor Analysis', 'Vendor management'),
  ]),
];
