/** Texts of the list of tools that nobody has registered. */
export const candidateMessages = {
  heading: 'Seen, and nobody has registered it',
  scope:
    'Counts tools that were seen and for which no platform in use is registered that you may see. Each leaves the list by itself once it is registered.',
  asOf: 'As of {{time}}',
  states: 'State of candidates',
  state: {
    new: 'Waiting ({{number}})',
    registered: 'Registered ({{number}})',
    ignored: 'Ignored ({{number}})',
    excepted: 'Exceptions ({{number}})',
  },
  search: 'Search tools and hosts',
  category: 'What it does',
  anyCategory: 'Anything ({{number}})',
  unknown: 'Unknown',
  list: 'Candidates',
  hosts_one: 'Seen as {{host}}',
  hosts_other: 'Seen as {{host}} and {{more}} more',
  on: 'on {{sites}}',
  by: {
    addresses: 'in pasted addresses',
    har: 'in a recording',
    'tag-manager': 'in a tag manager',
  },
  firstSeen: 'First seen {{day}}, last {{last}}',
  vendorKnown: 'Its vendor is registered:',
  allRetired: 'Registered, but retired:',
  register: 'Register it',
  tryOut: 'Open a sandbox',
  same: 'We have it already',
  ignore: 'Ignore',
  except: 'Ask for an exception',
  reopen: 'Put it back',
  about: '{{action}}: {{title}}',
  said: {
    registered: 'We have it, says {{who}}, {{day}}:',
    ignored: 'Ignored by {{who}}, {{day}}',
    excepted: 'Exception asked for by {{who}}, {{day}}',
    new: 'Put back by {{who}}, {{day}}',
  },
  runsIn: 'Runs in',
  more: 'Show more',
  loadFailed: 'The list of candidates could not be loaded',
  forbidden: 'You may not see what was found',
  forbiddenHelp:
    'Ask the team that runs this portal for the permission "martech.discovery.read". They give it in the permission policy.',
  empty: {
    never: 'Nobody has found a tool here yet',
    new: 'Nothing waits for you',
    registered: 'No candidate was registered yet',
    ignored: 'Nothing was ignored',
    excepted: 'There are no exceptions',
  },
  emptyHelp: {
    never:
      'Either nobody has looked at a website yet, or all that was seen is registered. Start above: paste an address or drop a recording, then press “Compare with the register”.',
    new: 'Look at a website above: what nobody has registered appears here.',
    registered: 'Register a tool that waits, and it appears here.',
    ignored:
      'What you ignore stands here, with the reason, until you put it back.',
    excepted:
      'What may stay unregistered for a while stands here, until the exception ends.',
  },
  noMatch: 'No candidate matches',
} as const;
