import { KindDefinition, MARTECH_API_VERSION, MartechKindName } from '../kinds';
import { fieldRows } from './fieldRows';
import { kindNotes } from './kindNotes';
import { longChoices } from './longChoices';
import { markdownTable } from './markdownTable';
import { specShape } from './specShape';

export const GENERATED =
  '<!-- Made from the schema. To change it, change the schema or the notes beside it and run: UPDATE_DOCS=1 yarn workspace @martech-portal/backstage-plugin-martech-common test --watchAll=false docs -->';

function fieldsSection(definition: KindDefinition): string {
  const { answers, spec } = specShape(definition);
  const header = ['field', 'what to write', 'required', 'meaning'];
  const rows = fieldRows(spec, 'spec', definition.relations);
  const answerRows = answers.flatMap(({ answer, type }) =>
    fieldRows(answer, 'spec.answer', []).map(row => [`\`${type}\``, ...row]),
  );
  const long = longChoices(spec, 'spec');
  return [
    '## Fields',
    'A field inside a group or a list is required only where that group or entry is written. Any other field is refused.',
    markdownTable(header, rows),
    ...(long.length > 0 ? ['### Values', long.join('\n')] : []),
    ...(answerRows.length > 0
      ? [
          '### The answer of each type',
          markdownTable(['`spec.type`', ...header], answerRows),
        ]
      : []),
  ].join('\n\n');
}

function relationsSection({ relations }: KindDefinition): string {
  const rows = relations.map(row => [
    `\`${row.path}\``,
    `\`${row.relation}\``,
    `\`${row.reverse}\``,
    row.defaultKind,
    row.allowedKinds.join(', '),
  ]);
  return [
    '## Relations',
    'A reference is written `[kind:][namespace/]name`. Without a kind it means the default kind, without a namespace the namespace of this entity. A reference to something that is not in the catalog is accepted: it may come later.',
    markdownTable(
      ['field', 'relation', 'and back', 'default kind', 'may name'],
      rows,
    ),
  ].join('\n\n');
}

/** The page of one kind. */
export function kindPage(
  definition: KindDefinition,
  kind: MartechKindName,
  example: string,
): string {
  const { intro, rules } = kindNotes[kind];
  return `${[
    GENERATED,
    `# ${kind}`,
    definition.description,
    intro,
    `\`apiVersion: ${MARTECH_API_VERSION}\`, \`kind: ${kind}\`. \`metadata\` is that of every Backstage entity; a title has at most 300, a description at most 20,000 characters, and links cannot run script.`,
    fieldsSection(definition),
    relationsSection(definition),
    '## Rules',
    rules.map(rule => `- ${rule}`).join('\n'),
    '## Example',
    `\`\`\`yaml\n${example.trim()}\n\`\`\``,
  ].join('\n\n')}\n`;
}
