import { LoggerService } from '@backstage/backend-plugin-api';

/**
 * Reads into memory what the first to ask would wait for, one after the other.
 * What cannot be read is read when it is asked for, as it would have been.
 */
export async function readAhead(
  logger: Pick<LoggerService, 'warn'>,
  reads: ReadonlyArray<() => Promise<unknown>>,
): Promise<void> {
  for (const read of reads) {
    try {
      await read();
    } catch (error) {
      logger.warn(
        'Could not read ahead, so whoever asks first will wait longer',
        error instanceof Error ? error : undefined,
      );
    }
  }
}
