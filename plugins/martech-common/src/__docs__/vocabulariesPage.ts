import { Vocabularies, VocabularyEntry } from '../vocabularies';
import { GENERATED } from './kindPage';
import { markdownTable } from './markdownTable';

const row = ({ aliases, id, title }: VocabularyEntry) => [
  `\`${id}\``,
  title,
  aliases.join(', '),
];

const header = ['id', 'title', 'also known as'];

/** The page of the default lists. */
export function vocabulariesPage(lists: Vocabularies): string {
  const { categories, ...others } = lists;
  const names = [...new Set(categories.map(({ category }) => category))];
  const titles: Record<keyof typeof others, string> = {
    capabilities: 'Capabilities',
    dataObjects: 'Data objects',
    markets: 'Markets',
    channels: 'Channels',
    assetClasses: 'Asset classes',
  };
  const section = (title: string, entries: VocabularyEntry[]) =>
    `## ${title}\n\n${markdownTable(header, entries.map(row))}`;
  return `${[
    GENERATED,
    '# Controlled lists',
    'Free text would never match, so overlap between platforms and conflicts over data would never be found. These words are therefore chosen from lists. An entity carries the id; an unknown word is refused with the nearest one.',
    'These are the defaults. `martech.vocabularies` in the configuration replaces a list whole; a list that it does not name keeps its default. Two entries with one id are refused at start.',
    '```yaml\nmartech:\n  vocabularies:\n    markets:\n      - id: nordics\n        title: Nordics\n        aliases: [Scandinavia]\n```',
    '## Categories of platforms',
    ...names.map(
      name =>
        `### ${name}\n\n${markdownTable(
          header,
          categories.filter(({ category }) => category === name).map(row),
        )}`,
    ),
    section(titles.capabilities, others.capabilities),
    section(titles.dataObjects, others.dataObjects),
    section(titles.markets, others.markets),
    section(titles.channels, others.channels),
    section(titles.assetClasses, others.assetClasses),
  ].join('\n\n')}\n`;
}
