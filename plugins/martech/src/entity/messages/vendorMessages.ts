/** Vendors: what they supply, what was signed, whom to call. */
export const vendorMessages = {
  supplies: {
    title: 'Platforms it supplies',
    emptyTitle: 'It supplies nothing that is recorded',
    emptyNext: 'A platform appears here when it names this vendor.',
    total:
      '{{total}} a year in total: {{known}} with a recorded cost, {{without}} without',
    cost: '{{cost}} a year',
    noCost: 'Cost not recorded',
    until: 'Runs until {{day}}',
    ended: 'Ended on {{day}}',
  },
  agreements: {
    title: 'Agreements, contacts and domains',
    section: {
      agreements: 'What was signed',
      contacts: 'Whom to call',
      domains: 'Domains that belong to it',
    },
    kind: {
      dpa: 'Data processing agreement (GDPR art. 28)',
      msa: 'Master services agreement',
      nda: 'Non-disclosure agreement',
    },
    none: 'Nothing is recorded. Add the agreements; with personal data a data processing agreement is needed.',
    noContacts:
      'Nobody is named. Add a contact, so that somebody can be called.',
    noDomains:
      'None. Add its domains, so that its scripts are recognised on web pages.',
    inForce: 'In force until {{day}}',
    inForceOpen: 'In force, with no end',
    'not-yet': 'Starts on {{day}}',
    expired: 'Ended on {{day}}',
    coversAll: 'Covers everything it supplies',
    covers: 'Covers',
    read: 'Read it',
  },
} as const;
