import { SignalId } from '@martech-portal/backstage-plugin-martech-common';
import { ReasonData } from '../StoredReason';
import { dayInWords } from './dayInWords';
import { listed, Naming, textOf, textsOf, titles } from './Naming';

/** A sentence that says what is wrong, and one that says how it ends. */
export interface SignalWords {
  message(data: ReasonData | undefined, naming: Naming): string;
  clears: string;
}

const percent = (share: string) => `${Math.round(Number(share) * 100)} %`;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** How many there are, where only the first are kept. */
const totalOf = (data: ReasonData | undefined, refs: readonly string[]) =>
  Number(textOf(data, 'total') || refs.length);

/** The day itself still counts. */
const hasEnded = (until: string, { today }: Pick<Naming, 'today'>) =>
  until.slice(0, 10) < today;

const flaws: Record<string, (until: string, naming: Naming) => string> = {
  monitoring: () => 'nobody would notice if it broke',
  maintainer: () => 'nobody who is still here maintains it',
  credentials: (until, naming) => {
    if (!until) return 'its credentials end soon or have ended';
    const verb = hasEnded(until, naming) ? 'ended' : 'end';
    return `its credentials ${verb} on ${dayInWords(until)}`;
  },
};

/** Every signal in the words of those who work with platforms. */
export const signalWords: Record<SignalId, SignalWords> = {
  'owner-left': {
    message: (data, { titleOf }) => {
      const who = titleOf(textOf(data, 'who')) ?? 'Whoever answered for it';
      return textOf(data, 'as') === 'platform-owner'
        ? `${who}, the platform owner, has left and has no deputy.`
        : `${who} was accountable for it and is no longer here.`;
    },
    clears: 'Name an owner and a platform owner who are here.',
  },
  'expired-exception': {
    message: data => {
      const numbers = textsOf(data, 'numbers');
      return numbers.length === 0
        ? 'An exception has ended, and what it covered is still so.'
        : `${listed(numbers)} ended, and what it covered is still so.`;
    },
    clears: 'Mend what the exception covered, or ask for a new exception.',
  },
  'two-systems-of-record': {
    message: (data, naming) => {
      const what = listed(textsOf(data, 'dataObjects'));
      const refs = textsOf(data, 'others');
      const total = totalOf(data, refs);
      if (!what || total === 0) {
        return 'Another platform claims to be the authority for the same data.';
      }
      const others = titles(refs, naming, { noun: 'platform', total });
      return `${capital(others)} also ${
        total === 1 ? 'claims' : 'claim'
      } to be the authority for ${what}.`;
    },
    clears:
      'Decide which platform is the system of record, and correct the other.',
  },
  'renewed-uncontrolled': {
    message: data => {
      const day = textOf(data, 'renewedOn');
      return day
        ? `The contract renewed itself on ${dayInWords(
            day,
          )}, while it was uncontrolled.`
        : 'The contract renewed itself while it was uncontrolled.';
    },
    clears:
      'Decide whether to renew before the next notice deadline; this is shown for a year.',
  },
  'live-without-review': {
    message: () => 'It is in use, and no go-live review was approved.',
    clears: 'Open a go-live review and have it approved.',
  },
  'exception-permanent': {
    message: data =>
      `${
        textOf(data, 'number') || 'An exception'
      } is more than a year old or was renewed twice: it has become the rule.`,
    clears: 'Close the exception by meeting the rule, or change the rule.',
  },
  'brittle-integration': {
    message: (data, naming) => {
      const [first] = textsOf(data, 'integrations');
      const title = (first && naming.titleOf(first)) || 'An integration';
      const flaw = flaws[textOf(data, 'flaw')];
      const why =
        flaw?.(textOf(data, 'credentialsExpireOn'), naming) ??
        'it is not looked after';
      return `${title} carries much and is brittle: ${why}.`;
    },
    clears:
      'Give the integration monitoring, valid credentials and a maintainer who is here.',
  },
  'template-forks': {
    message: (data, naming) => {
      const refs = textsOf(data, 'forks');
      const total = totalOf(data, refs);
      if (total === 0) return 'Teams keep local copies of its templates.';
      const copies = titles(refs, naming, { noun: 'template', total });
      return `Teams keep local copies: ${copies}.`;
    },
    clears: 'Bring the copies back to the original, or retire them.',
  },
  'trust-falling': {
    message: data => {
      const before = textOf(data, 'before');
      return before
        ? `Trust of those who work with it fell from ${percent(
            before,
          )} to ${percent(textOf(data, 'now'))} within a month.`
        : 'Those who work with it trust it less than a month before.';
    },
    clears: 'Ask users what changed, and mend it; the next pulse shows it.',
  },
  'reporting-stale': {
    message: data => {
      const day = textOf(data, 'lastOn');
      return day
        ? `Its reporting was last refreshed on ${dayInWords(
            day,
          )} and is out of date.`
        : 'Its reporting is out of date.';
    },
    clears: 'Restart the reports that the numbers come from.',
  },
  'workaround-undecided': {
    message: data =>
      `People work around an incident, and ${
        textOf(data, 'number') || 'the exception for it'
      } has waited for a decision for more than two weeks.`,
    clears: 'Approve or deny the exception, or solve the incident.',
  },
  'sandbox-expired': {
    message: data => {
      const day = textOf(data, 'expiredOn');
      return day
        ? `The sandbox was to end on ${dayInWords(day)}.`
        : 'The sandbox has outlived its last day.';
    },
    clears: 'Retire the sandbox, or register it as a platform.',
  },
};
