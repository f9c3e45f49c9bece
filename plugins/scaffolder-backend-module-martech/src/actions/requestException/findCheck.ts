import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import {
  closest,
  MartechApi,
} from '@martech-portal/backstage-plugin-martech-common';
import { answerOf } from '../../portal/answerOf';

const same = (a: string, b: string) =>
  a.trim().toLocaleLowerCase('en') === b.trim().toLocaleLowerCase('en');

/**
 * A check by its id, or by the title that people see on the page.
 *
 * @throws InputError that names the nearest one there is
 */
export async function findCheck(
  martech: MartechApi,
  scorecardRef: string,
  written: string,
): Promise<{ scorecard: string; check: string }> {
  const scorecard = stringifyEntityRef(
    parseEntityRef(scorecardRef, { defaultKind: 'MarketingScorecard' }),
  );
  const { checks } = await answerOf(martech.scorecard(scorecard));
  const found = checks.find(
    ({ id, title }) => same(id, written) || same(title, written),
  );
  if (found) return { scorecard, check: found.id };
  const near = closest(
    written,
    checks.map(({ title }) => title),
  );
  throw new InputError(
    `check: "${written.slice(0, 100)}" is no check of ${scorecard}${
      near ? `, did you mean "${near}"?` : ''
    }`,
  );
}
