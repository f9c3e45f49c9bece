import { KindDefinition, MARTECH_API_VERSION } from '../kinds';
import { GENERATED } from './kindPage';
import { markdownTable } from './markdownTable';

/** The page that leads to the others. */
export const indexPage = (kinds: KindDefinition[]) =>
  `${[
    GENERATED,
    '# Kinds',
    `Six kinds of \`${MARTECH_API_VERSION}\` describe a martech estate in the Backstage catalog.`,
    markdownTable(
      ['kind', 'what it is'],
      kinds.map(({ description, kind }) => [
        `[${kind}](./${kind}.md)`,
        description,
      ]),
    ),
    'Some fields take words from [controlled lists](./vocabularies.md).',
    'An entity that breaks a rule is refused as a whole. One that was good before keeps its last good version, and the error is shown on its page; a new one is not in the catalog until it is corrected. The message names every field, the rule and the next step.',
    'To allow these kinds in YAML files, name them in `catalog.rules`:',
    `\`\`\`yaml\ncatalog:\n  rules:\n    - allow:\n${kinds
      .map(({ kind }) => `        - ${kind}`)
      .join('\n')}\n\`\`\``,
  ].join('\n\n')}\n`;
