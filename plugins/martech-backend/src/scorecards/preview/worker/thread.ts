import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { DraftRules } from './DraftRules';
import { PREVIEW_THREAD, Question, READY } from './messages';

/**
 * This file as it was built: a thread runs it from there, whatever it is
 * called in source, in tests and in the published package.
 */
export const threadFile = __filename;

function serve(port: NonNullable<typeof parentPort>) {
  const rules = new DraftRules();
  port.on('message', (question: Question) => {
    port.postMessage(rules.answer(question));
  });
  port.postMessage(READY);
}

// Imported for its name everywhere else.
if (!isMainThread && workerData === PREVIEW_THREAD && parentPort) {
  serve(parentPort);
}
