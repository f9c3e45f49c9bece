import { setTimeout } from 'node:timers/promises';

/**
 * What is being made, or what there is instead when that takes too long; it is
 * then made all the same.
 *
 * @param patience - milliseconds
 */
export async function inTime<T>(
  making: Promise<T>,
  instead: T,
  patience: number,
): Promise<T> {
  const over = new AbortController();
  const late = setTimeout(patience, instead, { signal: over.signal });
  try {
    return await Promise.race([making, late]);
  } finally {
    over.abort();
    late.catch(() => {});
    making.catch(() => {});
  }
}
