/** Texts of the dialogs in which somebody says what becomes of a tool. */
export const decisionMessages = {
  back: 'Back',
  failed: 'It was not written: {{reason}}',
  missing: 'Fill this in',
  reason: 'Why',
  ignore: {
    title: 'Ignore {{title}}',
    help: 'It leaves the list and stays left out when it is seen again. Everybody can read why, and put it back.',
    reasonHelp: 'For example: belongs to the payment page, IT runs it.',
    act: 'Ignore it',
  },
  reopen: {
    title: 'Put {{title}} back',
    help: 'It waits for a decision again.',
    reasonHelp: 'What has changed.',
    act: 'Put it back',
  },
  register: {
    title: 'We have {{title}} already',
    help: 'Choose the platform that it is. Better still: add its domain to the vendor, then everything that is seen is found by itself.',
    platform: 'Which platform it is',
    act: 'It is this one',
  },
  except: {
    title: 'Ask for an exception for {{title}}',
    help: 'Those who decide about data policy are asked. Until they have decided, and as long as the exception counts, it does not wait here; after that it is back.',
    platform: 'Which of our platforms it runs in',
    reasonHelp: 'Why it may stay unregistered for now.',
    control: 'What keeps the risk small meanwhile',
    controlHelp: 'For example: loaded only after consent, no personal data.',
    until: 'Until when',
    act: 'Ask for it',
  },
} as const;
