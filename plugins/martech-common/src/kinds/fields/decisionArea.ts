import { distance } from 'fastest-levenshtein';
import { z } from 'zod';
import { defaultAreaIds } from '../../governance/areas/decisionAreas';
import { closest } from '../../validation/closest';

const ids = Object.values(defaultAreaIds).flat();
/** Of short names, two other letters make another word. */
const LONG = 10;

/** The default area that a name is misspelt for, if it looks like that. */
function meant(name: string): string | undefined {
  const near = closest(name, ids);
  if (near === undefined || near === name) return undefined;
  const typos = near.length >= LONG ? 2 : 1;
  return distance(name.toLowerCase(), near) <= typos ? near : undefined;
}

/**
 * A decision area. Config may add areas and an entity does not know them, so
 * that any id is accepted; what looks like a misspelt default area is not.
 */
export const decisionArea = (description: string) =>
  z
    .string()
    .regex(/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/, {
      error:
        'must be the id of a decision area, for example production-facing-changes',
    })
    .superRefine((name, context) => {
      const near = meant(name);
      if (near !== undefined) {
        context.addIssue({
          code: 'custom',
          message: `"${name}" is no decision area, did you mean "${near}"?`,
        });
      }
    })
    .meta({ description, format: 'decision-area' });
