import { parseEntityRef } from '@backstage/catalog-model';
import { DateTime } from 'luxon';

/** Titles of notifications are kept in columns of 255 characters. */
const MOST_TITLE = 250;
const MOST_TEXT = 400;

const cut = (text: string, most: number) =>
  text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;

/** `Decide on a change: New footer (CHG-17)`, as long as a title may be. */
export const titleOf = (
  lead: string,
  { title, number }: { title: string; number: string },
): string => {
  const around = `${lead}: … (${number})`.length;
  return `${lead}: ${cut(title, MOST_TITLE - around)} (${number})`;
};

/** `Confirm who owns it: Asset Library`, as long as a title may be. */
export const shortTitle = (lead: string, title: string): string =>
  cut(`${lead}: ${title}`, MOST_TITLE);

export const quote = (text: string): string => `“${cut(text, MOST_TEXT)}”`;

/** 30 Nov 2026, UTC like all days of the portal. */
export const dayInWords = (date: Date): string =>
  DateTime.fromJSDate(date, { zone: 'utc' }).toFormat('d LLL yyyy');

/** A day where something ends with it, otherwise with the time. */
export function timeInWords(end: Date): string {
  const time = DateTime.fromJSDate(end, { zone: 'utc' });
  // The end of a day is the first moment of the next.
  return time.equals(time.startOf('day'))
    ? dayInWords(time.minus(1).toJSDate())
    : time.toFormat("d LLL yyyy, HH:mm 'UTC'");
}

/** `data-policy` as it is said. */
export const areaInWords = (area: string): string => area.replaceAll('-', ' ');

export const list = (words: readonly string[]): string =>
  new Intl.ListFormat('en', { type: 'conjunction' }).format(words);

/** What an entity is called when nobody knows its title. */
export function nameOfRef(entityRef: string): string {
  try {
    return parseEntityRef(entityRef).name;
  } catch {
    return entityRef;
  }
}

/** Sentences with spaces between, without those that have nothing to say. */
export const sentences = (...parts: Array<string | undefined>): string =>
  parts.filter(part => part !== undefined).join(' ');
