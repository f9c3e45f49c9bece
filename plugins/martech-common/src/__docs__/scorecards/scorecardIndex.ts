import { markdownTable } from '../markdownTable';
import { cleanText } from './cleanText';
import { ScorecardFile } from './scorecardFiles';
import { GENERATED_FROM_YAML } from './scorecardPage';

const stateOf = ({ scorecard: { spec } }: ScorecardFile) =>
  [
    spec.lifecycle,
    ...(spec.lifecycle === 'announced' ? [`until ${spec.enforceFrom}`] : []),
    ...(spec.targetDate ? [`target ${spec.targetDate}`] : []),
  ].join(', ');

/** The facts a scorecard reads, each with the scorecards that read it. */
function factRows(files: ScorecardFile[]): string[][] {
  const readers = new Map<string, Set<string>>();
  for (const { name, scorecard } of files) {
    for (const fact of scorecard.spec.checks.flatMap(
      ({ facts = [] }) => facts,
    )) {
      readers.set(fact, (readers.get(fact) ?? new Set()).add(name));
    }
  }
  return [...readers]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([fact, names]) => [`\`${fact}\``, [...names].join(', ')]);
}

/** The page that leads to the others. */
export const scorecardIndex = (files: ScorecardFile[]): string =>
  `${[
    GENERATED_FROM_YAML,
    '# Scorecards',
    'Standards that come with the portal, to start from. Copy the YAML files, name your own teams as owners, and change what does not fit; [the kind](../kinds/MarketingScorecard.md) says what may be written.',
    markdownTable(
      ['scorecard', 'what it looks at', 'state', 'checks'],
      files.map(file => [
        `[${cleanText(file.scorecard.metadata.title ?? file.name)}](./${
          file.name
        }.md)`,
        cleanText(file.scorecard.metadata.description ?? '').replace(
          / The team that owns it here is fictional\.$/,
          '',
        ),
        stateOf(file),
        String(file.scorecard.spec.checks.length),
      ]),
    ),
    '## Facts they read',
    'Whoever knows one of these pushes it with `POST /facts`, or a fact source of your own collects it. A fact that is missing or too old makes a check "no data", never "pass".',
    markdownTable(['fact', 'read by'], factRows(files)),
    'Success measures read the fact that each of them names as its source.',
  ].join('\n\n')}\n`;
