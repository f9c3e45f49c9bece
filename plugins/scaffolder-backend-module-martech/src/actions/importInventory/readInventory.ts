import { InputError } from '@backstage/errors';

const DATA_URL = /^data:([^;,]*)((?:;[^;,]*)*),(.*)$/s;

/** A file as a form of the browser hands it over. */
function fromDataUrl(url: string): string {
  const [, , parameters, content] = DATA_URL.exec(url) ?? [];
  if (content === undefined) {
    throw new InputError('text: is not a file that could be read');
  }
  return parameters.includes(';base64')
    ? Buffer.from(content, 'base64').toString('utf8')
    : decodeURIComponent(content);
}

/**
 * The rows as text, and what they are written in. Excel puts a mark before
 * CSV, which would become part of the first column.
 *
 * @throws InputError that says what is wrong with the file
 */
export function readInventory(given: {
  text: string;
  format?: 'csv' | 'json';
}): { text: string; format: 'csv' | 'json' } {
  const raw = given.text.startsWith('data:')
    ? fromDataUrl(given.text)
    : given.text;
  const text = raw.replace(/^\uFEFF/, '');
  if (!text.trim()) throw new InputError('text: is empty');
  if (text.includes('\u0000')) {
    throw new InputError(
      'text: is not a text file; save the table as CSV (UTF-8) and choose that file',
    );
  }
  const looksLike = /^\s*[[{]/.test(text) ? 'json' : 'csv';
  return { text, format: given.format ?? looksLike };
}
