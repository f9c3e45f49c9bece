/** What people write into each form that registers something. */
const owner = 'group:default/brand-studio';

/** By name of the form: answers, and what the catalog shows then. */
export const registered: Array<{
  form: string;
  entityRef: string;
  answers: object;
  shown: object;
}> = [
  {
    form: 'register-vendor',
    entityRef: 'marketingvendor:default/pollster',
    answers: {
      title: 'Pollster',
      type: 'vendor',
      lifecycle: 'approved',
      website: 'https://pollster.example',
      domains: ['pollster.example'],
      owner,
      contacts: [{ name: 'Pat', email: 'pat@pollster.example' }],
    },
    shown: { domains: ['pollster.example'], lifecycle: 'approved' },
  },
  {
    form: 'register-platform',
    entityRef: 'marketingplatform:default/survey-cafe',
    answers: {
      title: 'Survey Café',
      description: 'Asks guests.',
      type: 'interactive-content',
      vendor: { title: 'Café Software', domains: ['cafe.example'] },
      owner,
      lifecycle: 'implementing',
      tier: 'niche',
      roles: [{ role: 'platform-owner', assignee: 'user:default/ines' }],
      contract: {
        end: '2027-12-31',
        notice: 'P90D',
        annualCost: { amount: 900, currency: 'EUR' },
      },
      data: { classification: 'internal', personalData: 'none' },
      _overlap: { reason: 'The other is for staff.' },
      _readiness: {},
    },
    shown: {
      vendor: 'marketingvendor:default/cafe-software',
      tier: 'niche',
      contract: { annualCost: { amount: 900, currency: 'EUR' } },
    },
  },
  {
    form: 'register-template',
    entityRef: 'marketingtemplate:default/spring-letter',
    answers: {
      title: 'Spring letter',
      type: 'email',
      owner,
      lifecycle: 'draft',
      management: 'managed',
      platforms: ['marketingplatform:default/survey-cafe'],
      lockedRegions: ['logo'],
      editableRegions: ['headline'],
    },
    shown: { platforms: ['marketingplatform:default/survey-cafe'] },
  },
  {
    form: 'register-integration',
    entityRef: 'marketingintegration:default/answers-to-crm',
    answers: {
      title: 'Answers to CRM',
      type: 'api',
      source: 'marketingplatform:default/survey-cafe',
      target: 'marketingplatform:default/crm',
      owner,
      lifecycle: 'planned',
    },
    shown: { target: 'marketingplatform:default/crm' },
  },
  {
    form: 'record-decision',
    entityRef: 'marketingdecision:default/letters-are-locked',
    answers: {
      title: 'Letters are locked',
      type: 'template-policy',
      subjects: ['marketingtemplate:default/spring-letter'],
      answer: { policy: 'locked' },
      owner,
      lifecycle: 'accepted',
    },
    shown: { answer: { policy: 'locked' }, deciders: ['user:default/ines'] },
  },
];

export const sandbox = {
  title: 'Poll maker',
  type: 'interactive-content',
  sandbox: { purpose: 'See whether people answer.' },
  owner,
  lifecycle: 'sandbox',
  _overlap: {},
};
