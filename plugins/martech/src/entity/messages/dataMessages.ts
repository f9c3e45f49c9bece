/** Data, privacy and AI. */
export const dataMessages = {
  title: 'Data and AI',
  emptyTitle: 'Nobody has said which data it holds',
  emptyNext:
    'Say how sensitive its data is and whether it is about people; whether an agreement with the vendor is needed follows from that.',
  noAi: 'Nothing is recorded about AI. Say what it does with AI, even if that is nothing.',
  term: 'See the term',
  section: {
    data: 'Data it holds',
    agreement: 'Agreement with the vendor',
    ai: 'Use of AI',
    metadata: 'Metadata standard',
  },
  field: {
    classification: 'Classification',
    personalData: 'Personal data',
    vendorRole: 'Role of the vendor (GDPR)',
    purposes: 'Used for',
    dataSubjects: 'About whom',
    retention: 'Kept for',
    residency: 'Stored in',
    transfer: 'Leaves the EU',
    subProcessors: 'Sub-processors',
    dpia: 'Impact assessment (art. 35)',
    sso: 'Company sign-in',
    use: 'What AI does',
    humanReview: 'A person checks',
    disclosure: 'How people are told',
    marking: 'How output is marked',
    digitalSourceType: 'Source type (IPTC)',
    profile: 'Profile',
    requiredFields: 'Required fields',
    purposesOfMetadata: 'What it is for',
  },
  vendorRole: {
    processor: 'Processor: acts on our instructions (art. 4)',
    controller: 'Controller: decides itself (art. 4)',
    'joint-controller': 'Joint controller: we decide together (art. 26)',
  },
  transfer: {
    none: 'No',
    adequacy: 'Yes, to a country found adequate (art. 45)',
    scc: 'Yes, under standard contractual clauses (art. 46)',
    bcr: 'Yes, under binding corporate rules (art. 47)',
    derogation: 'Yes, by derogation (art. 49)',
  },
  dpia: {
    notRequired: 'Not required',
    done: 'Done, read it',
    missing: 'Required and missing: add its address',
  },
  sso: {
    required: 'Required',
    available: 'Available, not required',
    unavailable: 'Not available',
  },
  aiUse: {
    none: 'No AI',
    assistive: 'Helps people',
    generative: 'Makes content itself',
  },
  humanReview: {
    'before-publish': 'Before anything is published',
    sampled: 'Samples',
    'after-publish': 'After it is published',
    none: 'Nobody checks',
  },
  noReview:
    'It makes content and nobody checks it before it is published: say who does.',
  purpose: {
    findability: 'Finding things',
    reporting: 'Reporting',
    rights: 'Rights',
    activation: 'Use in channels',
  },
  agreement: {
    inForce: 'Processing agreement in force until {{day}}',
    inForceOpen: 'Processing agreement in force, with no end',
    notYet: 'Processing agreement starts only on {{day}}',
    expired: 'Processing agreement ended on {{day}}: sign a new one',
    elsewhere:
      'The vendor has a processing agreement, but it does not cover this platform: add it to covers',
    nonePersonal:
      'Personal data, and no processing agreement with {{vendor}}: sign one and add it to the vendor',
    noVendor:
      'Personal data, and no vendor is named: name the vendor, so that the agreement can be found',
    notNeeded: 'No personal data, so none is needed',
    read: 'Read it',
  },
} as const;
