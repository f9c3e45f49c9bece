import { settled } from '../lib/readiness.mjs';
import { samplePeople, tokenFor } from '../lib/samplePeople.mjs';
import { askMartech } from './ask.mjs';
import { loadFacts } from './loadFacts.mjs';
import { historyStatus, replay, summary } from './replay.mjs';

/**
 * Gives the sample company its facts of today and, once, its past. `say` is told what happens.
 *
 * @param {string} url of a running sample portal
 * @param {{ factsToken: string, again?: boolean, say: (text: string) => void }} options
 */
export async function bringToLife(url, { factsToken, again = false, say }) {
  await settled(url);
  const [first] = await samplePeople(url);
  const person = { url, token: await tokenFor(url, first.name) };
  const clock = await askMartech(person, 'GET', '/dev/clock');
  const now = new Date(clock.now);

  const facts = await loadFacts({ url, token: factsToken }, now);
  if (facts.refused > 0)
    say(`${facts.refused} sample facts were refused by the portal.`);

  const { state } = await historyStatus(person);
  if (state === 'done' && !again) return { replayed: false };
  say('Replaying thirteen months of the sample company, about a minute.');
  const result = await replay(person, {
    again,
    now,
    say: ({ day, transitions }) => say(`${day}: ${transitions} transitions`),
  });
  say(`${summary(result)}.`);
  if (result.missing.length > 0)
    say(`The catalog does not have ${result.missing.join(', ')}.`);
  return { replayed: true };
}
