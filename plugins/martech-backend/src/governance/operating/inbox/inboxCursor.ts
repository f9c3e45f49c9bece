import { InputError } from '@backstage/errors';
import { z } from 'zod';
import { InboxPosition } from './OpenInbox';

const cursorSchema = z.tuple([z.int(), z.string().max(64)]);

export const writeInboxCursor = ({ by, id }: InboxPosition): string =>
  Buffer.from(JSON.stringify([by, id])).toString('base64url');

/** @throws InputError when it is none that a page ended with */
export function readInboxCursor(
  text: string | undefined,
): InboxPosition | undefined {
  if (text === undefined) return undefined;
  try {
    const json: unknown = JSON.parse(
      Buffer.from(text, 'base64url').toString('utf8'),
    );
    const [by, id] = cursorSchema.parse(json);
    return { by, id };
  } catch {
    throw new InputError(
      'cursor: is none that a page ended with, start without it',
    );
  }
}
