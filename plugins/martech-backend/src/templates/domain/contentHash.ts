import { createHash } from 'node:crypto';

/** Hash of content as `spec.source.integrity` writes it (W3C Subresource Integrity). */
export const contentHash = (content: Buffer | string): string =>
  `sha256-${createHash('sha256').update(content).digest('base64')}`;
