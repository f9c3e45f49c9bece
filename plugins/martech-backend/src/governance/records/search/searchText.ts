import { StoredRecord } from '../domain';

/** Fields in which people write sentences; the others hold references and choices. */
const PROSE: ReadonlySet<string> = new Set([
  'audience',
  'compensatingControl',
  'description',
  'emergencyReason',
  'evidence',
  'notes',
  'reason',
  'rollback',
  'trainingImpact',
]);

function* prose(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    if (typeof inner === 'string' && PROSE.has(name)) yield inner;
    else yield* prose(inner);
  }
}

/** Everything in a record that people wrote, beside its title. */
export const searchText = (
  record: Pick<StoredRecord, 'description' | 'fields'>,
): string =>
  [record.description, ...prose(record.fields)].filter(Boolean).join('\n\n');
