import { run } from '../lib/command.mjs';
import { inRoot } from '../lib/places.mjs';

const VALUE = 'kept over a restart';

/** What `npm run -s token` prints: the people, or the token of one. */
async function token(port, ...person) {
  const { code, output } = await run(
    process.execPath,
    [inRoot('packages/launcher/token.mjs'), ...person],
    { env: { ...process.env, PORT: String(port) } },
  );
  if (code !== 0) throw new Error(`npm run token failed:\n${output}`);
  return output.trim();
}

/** A bearer token for the first person whom the portal offers. */
export async function signedIn(port) {
  const [name] = (await token(port)).split(/\s/);
  return token(port, name);
}

async function setting(port, method, body) {
  const response = await fetch(
    `http://localhost:${port}/api/user-settings/buckets/launcher/keys/note`,
    {
      method,
      body,
      headers: {
        authorization: `Bearer ${await signedIn(port)}`,
        'content-type': 'application/json',
      },
    },
  );
  if (!response.ok)
    throw new Error(
      `${method} answered ${response.status}: ${await response.text()}`,
    );
  return response.json();
}

/** Writes something that a person entered. */
export const remember = port =>
  setting(port, 'PUT', JSON.stringify({ value: VALUE }));

/** Throws unless it is still there. */
export async function remembered(port) {
  const { value } = await setting(port, 'GET');
  if (value !== VALUE) throw new Error(`Found ${JSON.stringify(value)}.`);
}
