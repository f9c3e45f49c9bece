import {
  EntityRow,
  MartechKindName,
} from '@martech-portal/backstage-plugin-martech-common';
import { Response } from 'express';
import { pipeline } from 'node:stream/promises';
import { csvStream } from './csvStream';

/** The client left; nobody is there to be told. */
const hasLeft = (error: unknown) =>
  error instanceof Error &&
  'code' in error &&
  error.code === 'ERR_STREAM_PREMATURE_CLOSE';

/** Sends rows as CSV, as fast as the client takes them. */
export async function sendCsv(
  kind: MartechKindName,
  pages: Iterable<EntityRow[]>,
  response: Response,
): Promise<void> {
  const { source, csv } = csvStream(kind, pages);
  try {
    await pipeline(source, csv, response);
  } catch (error) {
    if (!hasLeft(error)) throw error;
  }
}
