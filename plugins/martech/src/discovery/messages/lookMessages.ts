/** Texts of what somebody gives to be looked at. */
export const lookMessages = {
  heading: 'Look at a website',
  intro:
    'See which tools run on one of your websites, and which of them nobody has registered.',
  paste: 'What the website loads',
  pasteHelp:
    'Paste one or many: addresses that the page loads (scripts), the names of other websites (hosts), or a piece of the page itself. For example https://static.hotjar.com/c.js',
  read: 'Read what I pasted',
  drop: 'Or drop a file here',
  dropHelp:
    'A recording of the website (HAR file): open the website, then the developer tools of your browser (press F12), choose Network, load the page again, and export. Or what your tag manager loads (container export of Google Tag Manager).',
  choose: 'Choose a file',
  privacy:
    'Files are read in your browser. Only the names of the websites that were asked (hosts), and how often, leave it: no cookies, no addresses, no contents.',
  reading: 'Reading {{name}}',
  pasted: 'what you pasted',
  stop: 'Stop',
  readFailed:
    'It could not be read. Try again, or paste the addresses instead.',
  again: 'Look at something else',
  kind: {
    addresses: 'Addresses',
    har: 'Recording of a browser (HAR)',
    'tag-manager': 'Container of a tag manager',
  },
  found_one: '{{seen}} addresses, {{hosts}} host',
  found_other: '{{seen}} addresses, {{hosts}} different hosts',
  leftOut_one: '{{number}} that leads to no website is left out',
  leftOut_other: '{{number}} that lead to no website are left out',
  cut: 'More than can be compared at once: the {{number}} most seen are compared.',
  site: 'Website',
  siteHelp: 'Where it was seen. Kept with what is found.',
  siteWrong: 'Write the name of a website, for example www.example.com',
  names: 'These names leave your browser',
  showNames: 'Show the names that will be sent',
  hideNames: 'Hide the names',
  times: '{{number}} ×',
  compare: 'Compare with the register',
  comparing: 'Comparing …',
  compareFailed: 'It could not be compared: {{reason}}',
  readOnly:
    'You may compare, but not add to the list of candidates: nothing is kept. Ask the team that runs this portal for the permission "martech.discovery.write".',
  problem: {
    broken:
      'The file is damaged in line {{line}}, at character {{position}}. Export it once more, or go on with what stands before that.',
    'cut-off':
      'The file ends in the middle, in line {{line}}, after {{position}} characters. Export it once more, or go on with what is there.',
    unknown:
      'This is neither a recording of a website (HAR file) nor what a tag manager loads (container export of Google Tag Manager). Choose another file, or paste the addresses.',
    empty:
      'There is no address of a website in it. Choose another file, or paste addresses such as https://static.hotjar.com/c.js',
    brokenEmpty:
      'This is no recording of a website (HAR file) and no container export of a tag manager: reading stopped in line {{line}}, at character {{position}}. Choose another file, or export it once more.',
  },
} as const;
