import { z } from 'zod';
import { decodeCursor, encodeCursor } from '../../../http';
import { ResultPosition } from './resultOrder';

const text = z.string().max(1_000);
const cursorSchema = z
  .tuple([z.string(), z.number(), z.number(), text, text])
  .transform(([of, group, score, title, entityRef]) => ({
    of,
    position: { group, score, title, entityRef },
  }));

/** Says after which row of a query the next page starts. */
export const writeResultCursor = (
  query: string,
  { group, score, title, entityRef }: ResultPosition,
): string => encodeCursor([query, group, score, title, entityRef]);

/** @throws InputError when the cursor is not one of ours, or of another query */
export const readResultCursor = (
  query: string,
  cursor: string | undefined,
): ResultPosition | undefined =>
  decodeCursor(cursorSchema, query, cursor)?.position;
