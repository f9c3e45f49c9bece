import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import {
  closest,
  readVocabularies,
} from '@martech-portal/backstage-plugin-martech-common';

const KEY = 'martech.governance.capabilities.expected';

/**
 * Reads `martech.governance.capabilities.expected`: capabilities that the
 * company wants to have; undefined: those that any platform claims.
 *
 * @throws InputError for one that is not in the list of capabilities
 */
export function readExpectedCapabilities(
  config: Config,
): readonly string[] | undefined {
  const expected = config.getOptionalStringArray(KEY);
  if (!expected) return undefined;
  const known = readVocabularies(config).capabilities.map(({ id }) => id);
  for (const id of expected) {
    if (known.includes(id)) continue;
    const near = closest(id, known);
    const hint = near ? `, did you mean ${near}?` : '';
    throw new InputError(`${KEY}: there is no capability "${id}"${hint}`);
  }
  return [...new Set(expected)];
}
