import { JsonValue } from '@backstage/types';
import { createHash } from 'node:crypto';
import stringify from 'fast-json-stable-stringify';
import { Step } from './Step';

/**
 * Writes something once, however often the step runs: after a crash the task
 * starts the step again, and the answer of the checkpoint is taken where there
 * is one. Where the crash came between the write and the checkpoint, the key
 * makes the martech backend give the answer of the first time.
 *
 * Iterations of `each` share the id of their step, so what they are given
 * tells them apart.
 *
 * @param write - is given the idempotency key
 */
export function once<T extends JsonValue>(
  { checkpoint, input, step, task }: Step,
  write: (idempotencyKey: string) => Promise<T>,
): Promise<T> {
  const work = createHash('sha256')
    .update(stringify([step?.id, input]))
    .digest('hex')
    .slice(0, 32);
  return checkpoint({
    key: `written.${work}`,
    fn: () => write(`${task.id}:${work}`),
  });
}
