/**
 * Starts the thread that reads. The address is that of the built package, where
 * an adopter's bundler finds it; in this repository a file of the same name
 * leads to the source.
 *
 * @throws when the browser, or where the app's files come from, forbids it
 */
export const startWorker = () =>
  new Worker(new URL('../../discovery-worker.esm.js', import.meta.url), {
    type: 'module',
  });
