import { Problem } from '../lib/problem.mjs';

/** What the martech API of a portal answers; throws what it says when it does not work. */
export async function askMartech({ url, token }, method, path, body) {
  const answer = await fetch(`${url}/api/martech${path}`, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(body && { 'content-type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (answer.ok) return text ? JSON.parse(text) : undefined;
  let told = text;
  try {
    told = JSON.parse(text).error.message;
  } catch {
    // Not from Backstage: it stays as it is.
  }
  throw new Problem(`${method} ${path} answered ${answer.status}: ${told}`);
}
