import { MarketingScorecard } from '../../kinds';
import { markdownTable } from '../markdownTable';
import { checkSection } from './checkSection';
import { cleanText } from './cleanText';
import { ScorecardFile } from './scorecardFiles';
import { stateInWords } from './stateInWords';

export const GENERATED_FROM_YAML =
  '<!-- Made from the YAML. To change it, change catalog-info/scorecards and run: UPDATE_DOCS=1 yarn workspace @martech-portal/backstage-plugin-martech-common test --watchAll=false scorecardDocs -->';

function levelsTable({ checks, levels }: MarketingScorecard['spec']): string {
  return markdownTable(
    ['rank', 'level', 'checks'],
    [...levels]
      .sort((a, b) => a.rank - b.rank)
      .map(({ id, rank, title }) => [
        String(rank),
        title,
        String(checks.filter(({ level }) => level === id).length),
      ]),
  );
}

/** The page of one shipped scorecard. */
export function scorecardPage({
  appliesTo,
  name,
  scorecard: { metadata, spec },
}: ScorecardFile): string {
  const links = (metadata.links ?? []).map(
    ({ title, url }) => `- [${title ?? url}](${url})`,
  );
  return `${[
    GENERATED_FROM_YAML,
    `# ${cleanText(metadata.title ?? metadata.name)}`,
    cleanText(metadata.description ?? ''),
    `${stateInWords(
      spec,
    )} The definition is \`catalog-info/scorecards/${name}.yaml\`.`,
    '## Applies to',
    `\`\`\`yaml\n${appliesTo.trim()}\n\`\`\``,
    ...(links.length > 0 ? ['## Sources', links.join('\n')] : []),
    '## Levels',
    'A level is reached when every check of it and of all lower levels is satisfied.',
    levelsTable(spec),
    '## Checks',
    ...spec.checks.map(check => checkSection(check, spec)),
  ].join('\n\n')}\n`;
}
