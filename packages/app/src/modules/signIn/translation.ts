import { createTranslationRef } from '@backstage/frontend-plugin-api';

/** What the sign-in page of the sample portal says. */
export const signInTranslationRef = createTranslationRef({
  id: 'app.sample-sign-in',
  messages: {
    title: 'Who do you want to be today?',
    intro:
      '{{company}} is a sample company. Choose one of its people to see the portal as they do; there is no password, and this works on this computer only.',
    people: 'People of {{company}}',
    nobody:
      'The sample company offers nobody to sign in as: add people under auth.providers.sample.people in app-config.sample.yaml and start again.',
    failed: {
      title: 'Signing in as {{person}} did not work',
      again: 'Try again',
      other: 'Choose somebody else',
    },
  },
});
