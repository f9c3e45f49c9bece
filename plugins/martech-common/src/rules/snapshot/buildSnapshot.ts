import { InputError } from '@backstage/errors';
import { fillEntity } from '../fill/fillEntity';
import { martechKindOf } from '../shapes/kindShape';
import { Snapshot, SnapshotParts } from '../types';
import { dayOf } from './day';
import { factName } from './factsVariable';
import { Holders } from './Holders';
import { RuleVariables } from './RuleVariables';

/**
 * Everything that rules may see of one entity at one moment. What rules do not
 * read is not made.
 *
 * @throws InputError when the entity is of a kind that is not ours.
 */
export function buildSnapshot(parts: SnapshotParts): Snapshot {
  const { entity, now, records } = parts;
  const kind = martechKindOf(entity.kind);
  if (!kind) {
    throw new InputError(`Scorecards do not apply to the kind ${entity.kind}`);
  }
  const facts = new Map(parts.facts.map(fact => [factName(fact), fact]));
  const holders = new Holders(parts.lookup, dayOf(now));
  const variables = new RuleVariables(
    fillEntity(entity, kind),
    parts,
    facts,
    holders,
  );
  return { kind, entity, now, variables, facts, records, holders };
}
