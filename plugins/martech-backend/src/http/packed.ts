import { Request, Response } from 'express';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';

const zip = promisify(gzip);
const unzip = promisify(gunzip);

/** An answer as it goes over the wire, made once for many who ask. */
export interface Packed {
  body: Buffer;
  etag: string;
}

export async function packJson(json: string): Promise<Packed> {
  const hash = createHash('sha256').update(json).digest('base64url');
  return { body: await zip(json), etag: `W/"${hash}"` };
}

/** Sends it as it is, or unpacked to the few who do not take it. */
export async function sendPacked(
  request: Request,
  response: Response,
  { body, etag }: Packed,
) {
  response.vary('Accept-Encoding').set('ETag', etag).type('json');
  if (!request.acceptsEncodings('gzip')) {
    response.send(await unzip(body));
    return;
  }
  response.set('Content-Encoding', 'gzip').send(body);
}
