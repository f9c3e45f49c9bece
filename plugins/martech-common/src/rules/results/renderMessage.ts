import { EvidenceValue, Outcome } from '../../scorecards';
import { dayNamed } from '../snapshot/day';
import { CompiledCheck } from '../types';
import { plainName } from './plainName';

const DAY = 86_400_000;
const SHOWN = 5;
const placeholder = /\{\{\s*([^{}]*?)\s*\}\}/g;

const dayFormat = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const numberFormat = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

function distance(days: number): string {
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  const count = numberFormat.format(Math.abs(days));
  return days > 0 ? `in ${count} days` : `${count} days ago`;
}

function textInWords(text: string, today: string): string {
  if (text === '') return 'nothing';
  const day = dayNamed(text);
  if (Number.isNaN(day)) return plainName(text);
  const relative = distance(day - dayNamed(today));
  return `${dayFormat.format(day * DAY)} (${relative})`;
}

function listInWords(texts: string[], today: string): string {
  if (texts.length === 0) return 'nothing';
  const shown = texts.slice(0, SHOWN).map(text => textInWords(text, today));
  const more = texts.length - SHOWN;
  const words = more > 0 ? [...shown, `${more} more`] : shown;
  const last = words.pop();
  return words.length > 0 ? `${words.join(', ')} and ${last}` : `${last}`;
}

function inWords(value: EvidenceValue | undefined, today: string): string {
  switch (typeof value) {
    case 'string':
      return textInWords(value, today);
    case 'number':
      return numberFormat.format(value);
    case 'boolean':
      return value ? 'yes' : 'no';
    default:
      return Array.isArray(value) ? listInWords(value, today) : 'unknown';
  }
}

/**
 * The message of a check for an outcome, with its evidence filled in as of
 * `today` (`YYYY-MM-DD`); undefined when the check has none for it. For a
 * waived check ask for the outcome underneath.
 */
export function renderMessage(
  { message }: Pick<CompiledCheck['definition'], 'message'>,
  outcome: Outcome,
  evidence: Record<string, EvidenceValue>,
  today: string,
): string | undefined {
  if (outcome === 'error' || outcome === 'waived') return undefined;
  return message?.[outcome]?.replace(placeholder, (_, name: string) =>
    inWords(Object.hasOwn(evidence, name) ? evidence[name] : undefined, today),
  );
}
