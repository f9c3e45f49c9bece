import { ReasonData } from '../StoredReason';
import { dayInWords } from './dayInWords';
import { textOf } from './Naming';

/** What is said where there is nothing to clear. */
const sentences: Record<string, string> = {
  'all-well': 'Everything that is looked at is in order.',
  retired: 'It is retired, so nothing is looked at.',
  sandbox: 'It is being tried out and not live yet.',
  proposed: 'It is proposed and not live yet.',
  evaluating: 'It is being evaluated and not live yet.',
  implementing: 'It is being implemented and not live yet.',
  draft: 'It is a draft and not in use yet.',
  'not-evaluated': 'It has not been looked at yet; that takes a moment.',
  'no-standard': 'No readiness standard applies to it, so nobody can tell.',
  'no-integrity': 'No scorecard says whether it is intact.',
  announced: 'The readiness standard is announced and does not count yet.',
};

/** A sentence for a reason that is none. */
export function noneMessage(id: string, data?: ReasonData): string {
  const from = textOf(data, 'enforceFrom');
  return id === 'announced' && from
    ? `The readiness standard is announced and counts from ${dayInWords(
        from,
      )} on.`
    : sentences[id] ?? 'Nothing more is known about it.';
}
