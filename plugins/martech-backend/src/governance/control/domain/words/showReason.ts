import {
  SignalId,
  signalIds,
  StateReason,
} from '@martech-portal/backstage-plugin-martech-common';
import { StoredReason } from '../StoredReason';
import { conditionTitle, notHolding } from './conditionTitle';
import { Naming, textOf } from './Naming';
import { noneMessage } from './noneWords';
import { signalWords } from './signalWords';

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

const signalOf = (id: string): SignalId | undefined =>
  signalIds.find(known => known === id);

interface Words {
  message: string;
  clears?: string;
}

const isCheck = ({ source }: StoredReason) =>
  source?.kind === 'check' && source.ref.includes('#');

const titleOfPart = (reason: StoredReason, { checkTitle }: Naming) =>
  isCheck(reason) ? `"${checkTitle(reason.id)}"` : conditionTitle(reason.id);

function waivedMessage(reason: StoredReason, naming: Naming): string {
  const number = textOf(reason.data, 'number') || 'an exception';
  const signal = signalOf(reason.id);
  if (signal) {
    const { message } = signalWords[signal];
    return `Covered by ${number}: ${message(reason.data, naming)}`;
  }
  return `${titleOfPart(
    reason,
    naming,
  )} holds only because ${number} covers it.`;
}

function wordsOf(reason: StoredReason, naming: Naming): Words {
  const { data, id, kind } = reason;
  switch (kind) {
    case 'condition':
      return {
        message: isCheck(reason)
          ? `${titleOfPart(reason, naming)} is not met.`
          : notHolding([id]),
        clears:
          'Close the gaps that the scorecard shows for it, or ask for an exception.',
      };
    case 'error':
      return {
        message: `A rule about ${titleOfPart(
          reason,
          naming,
        )} could not be evaluated; what was known before still counts.`,
        clears: 'The owner of the scorecard has to correct the rule.',
      };
    case 'waived':
      return {
        message: waivedMessage(reason, naming),
        clears: 'It counts again when the exception ends.',
      };
    case 'platform': {
      const title = naming.titleOf(id) ?? 'A platform that you may not see';
      return {
        message: `${title}, which it is built on, is ${
          textOf(data, 'state') || 'not controlled'
        }.`,
        clears: 'It goes away when the platform is controlled again.',
      };
    }
    case 'signal': {
      const signal = signalOf(id);
      if (!signal) return { message: `${capital(id)}.` };
      const { clears, message } = signalWords[signal];
      return { message: message(data, naming), clears };
    }
    default:
      return { message: noneMessage(id, data) };
  }
}

/** Entities that the caller may see keep their place; others are left out. */
const isShown = (ref: string, { titleOf }: Naming) =>
  titleOf(ref) !== undefined;

/** A reason as the API gives it: in sentences of now, for one caller. */
export function showReason(reason: StoredReason, naming: Naming): StateReason {
  const { id, kind, path, severity, since, source } = reason;
  const isHiddenId = kind === 'platform' && !isShown(id, naming);
  const seenSource =
    source?.kind === 'entity' && !isShown(source.ref, naming)
      ? undefined
      : source;
  const seenPath = path?.filter(ref => isShown(ref, naming));
  return {
    kind,
    id: isHiddenId ? 'hidden' : id,
    severity,
    ...wordsOf(reason, naming),
    ...(since !== undefined && { since: new Date(since).toISOString() }),
    ...(seenSource && { source: seenSource }),
    ...(seenPath && seenPath.length > 0 && { path: seenPath }),
  };
}
