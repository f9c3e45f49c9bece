/** Primes below 2^31, so that no product leaves the safe integers. */
const PRIMES = [2_147_483_647, 2_147_483_629];
const BASE = 65_599;

function remainder(text: string, prime: number): string {
  let hash = text.length % prime;
  for (let index = 0; index < text.length; index += 1) {
    hash = (hash * BASE + text.charCodeAt(index)) % prime;
  }
  return hash.toString(36).padStart(6, '0');
}

/**
 * A short name for a value that can be written as JSON; another value has
 * another one for all practical purposes. Says nothing about who wrote it.
 */
export function fingerprint(value: unknown): string {
  const text = JSON.stringify(value);
  return PRIMES.map(prime => remainder(text, prime)).join('');
}
