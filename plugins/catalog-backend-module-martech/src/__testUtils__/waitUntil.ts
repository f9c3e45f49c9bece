/** Stitching is asynchronous, so tests ask until they get an answer. */
export async function waitUntil<T>(
  what: string,
  ask: () => Promise<T | undefined>,
  seconds = 20,
): Promise<T> {
  const end = Date.now() + seconds * 1_000;
  while (Date.now() < end) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  throw new Error(`waited ${seconds} s for ${what}`);
}
