import { Response } from 'express';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { jsonText, LongMember } from './jsonText';
import { untilLeft } from './untilLeft';

/** Sends a document as JSON, as fast as the client takes it. */
export function sendJson(
  head: object,
  members: readonly LongMember[],
  response: Response,
): Promise<void> {
  const text = Readable.from(jsonText(head, members));
  return untilLeft(() => pipeline(text, response));
}
