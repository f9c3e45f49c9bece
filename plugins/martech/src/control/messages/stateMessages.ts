/** How an entity stands, why, and since when. */
export const stateMessages = {
  title: 'How it stands',
  since: 'since {{day}}',
  waived_one: '{{count}} exception',
  waived_other: '{{count}} exceptions',
  reasons: 'Why',
  clears: 'What ends it:',
  reasonSince: 'since {{day}}',
  via: 'Through {{path}}',
  look: {
    check: 'Look at the checks',
    record: 'Open the record',
    entity: 'Open {{name}}',
    fact: 'Look at where it comes from',
  },
  askException: 'Ask for an exception',
  openReview: 'Open a go-live review',
  help: {
    controlled: 'Nothing asks for anybody right now.',
    drifting: 'It is slipping. Mend what stands below before it adds up.',
    uncontrolled: 'Nobody can vouch for it. Begin with the first reason.',
    unknown: 'Nobody can tell yet.',
    'not-live': 'It is not in use, so nothing is asked of it.',
    retired: 'It is no longer in use.',
  },
  moreReasons_one: 'and {{count}} more reason',
  moreReasons_other: 'and {{count}} more reasons',
} as const;
