/** Whole seconds since a time in milliseconds, as people read it. */
export const secondsSince = start =>
  `${Math.max(0, Math.round((Date.now() - start) / 1000))} s`;

/** Says what is being done, does it, and says how long it took. */
export async function step(title, work) {
  const start = Date.now();
  process.stdout.write(`- ${title}\n`);
  const answer = await work();
  process.stdout.write(`  done in ${secondsSince(start)}\n`);
  return answer;
}
