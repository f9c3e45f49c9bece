import { Readable } from 'node:stream';
import { ReadProblem } from './ReadProblem';

const MEGABYTE = 1024 * 1024;

export const tooLarge = (maxBytes: number) =>
  new ReadProblem(
    `The file is larger than ${
      maxBytes / MEGABYTE
    } MB. Whoever runs the portal can raise martech.templates.maxMegabytes.`,
  );

/** Stops a file that is too large while it comes, not after it has filled memory. */
export async function readLimited(
  stream: Readable,
  maxBytes: number,
): Promise<Buffer> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of stream) {
    const piece = Buffer.from(part);
    bytes += piece.length;
    if (bytes > maxBytes) {
      stream.destroy();
      throw tooLarge(maxBytes);
    }
    parts.push(piece);
  }
  return Buffer.concat(parts);
}
