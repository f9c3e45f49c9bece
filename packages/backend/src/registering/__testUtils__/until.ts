const INTERVAL = 200;
const LIMIT = 60_000;

/** Looks until there is something. */
export async function until<T>(
  what: string,
  look: () => Promise<T | undefined>,
  limit = LIMIT,
): Promise<T> {
  const end = Date.now() + limit;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}`);
    await new Promise(resolve => setTimeout(resolve, INTERVAL));
  }
}
