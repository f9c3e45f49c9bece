import { Entity } from '@backstage/catalog-model';
import {
  EntityProblem,
  findKind,
  KindDefinition,
  MartechKindName,
  martechKindNames,
  RuleContext,
  validateMartechEntity,
} from '@martech-portal/backstage-plugin-martech-common';
import { withoutNul } from '../../governance/records/domain/withoutNul';
import { asEntity } from '../../scorecards/preview/domain/asEntity';
import { envelopeProblems } from './envelopeProblems';
import { largestField } from './largestField';
import { withDefaults } from './withDefaults';
import { writtenEntity } from './writtenEntity';

/** Characters of JSON. The catalog takes no more than 100 kB to check at once. */
const MOST_CHARACTERS = 60_000;

/** An entity that fits its kind. */
export interface Draft {
  entity: Entity;
  kind: MartechKindName;
  definition: KindDefinition;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const refused = (path: string, message: string) => ({
  problems: [{ path, message }],
});

function tooLarge(entity: Entity) {
  const { length } = JSON.stringify(entity);
  if (length <= MOST_CHARACTERS) return undefined;
  const message = `the entity is too large (${length} characters, at most ${MOST_CHARACTERS}), shorten this field, its largest`;
  return refused(largestField(entity), message);
}

/**
 * What somebody sent, as an entity of one of our kinds, or why it is none.
 *
 * @param from - day from which a sandbox lasts that says nothing of its end
 */
export function readDraft(
  value: unknown,
  context: RuleContext,
  from: string = context.today,
): Draft | { problems: EntityProblem[] } {
  // First, because everything that follows walks through the whole value.
  const shallow = asEntity(value);
  if ('problems' in shallow) return shallow;
  const clean = withoutNul(value);
  if (!isObject(clean)) return refused('', 'must be an entity');
  const draft = withDefaults(writtenEntity(clean), from);
  const read = asEntity(draft);
  if ('problems' in read) return read;
  const { entity } = read;
  const definition = findKind(entity.kind);
  const kind = martechKindNames.find(name => name === definition?.kind);
  if (!definition || !kind) {
    const kinds = martechKindNames.join(', ');
    return refused('kind', `is none of ours, write one of ${kinds}`);
  }
  const problems = validateMartechEntity(entity, definition, context);
  if (problems.length > 0) return { problems };
  const around = envelopeProblems(entity);
  if (around.length > 0) return { problems: around };
  return tooLarge(entity) ?? { entity, kind, definition };
}
