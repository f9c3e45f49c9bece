import { contentHash } from '../domain/contentHash';
import { readRegions } from '../domain/readRegions';
import {
  DeclaredTemplate,
  Kin,
  KnownVersion,
  TemplateRow,
} from '../domain/TemplateRow';

/** A file with a header, a story and a legal footer. */
export const html = ({
  header = 'Logo',
  story = 'News',
  legal = 'Imprint',
} = {}) =>
  [
    `<header data-region="header">${header}</header>`,
    `<main data-region="story">${story}</main>`,
    `<footer data-region="legal">${legal}</footer>`,
  ].join('\n');

export const refOf = (name: string) => `marketingtemplate:default/${name}`;

/** A template whose file was read; without `approved` it is intact. */
export function templateRow(
  name: string,
  text: string | undefined = html(),
  declared: Partial<DeclaredTemplate> = {},
): TemplateRow {
  const content = Buffer.from(text);
  return {
    declared: {
      entityRef: refOf(name),
      uid: `uid-${name}`,
      title: name,
      lifecycle: 'approved',
      management: 'managed',
      version: '1.0.0',
      source: { path: `./${name}.html` },
      approved: contentHash(content),
      lockedRegions: ['header', 'legal'],
      binding: false,
      keptIn: 'git',
      ...declared,
    },
    file: {
      hash: contentHash(content),
      bytes: content.length,
      regions: readRegions(content),
      changedAt: Date.UTC(2026, 10, 1),
    },
    checkedAt: Date.UTC(2026, 10, 22),
  };
}

/** A version of a template as it was approved with a text. */
export const versionRow = (
  name: string,
  version: string,
  text?: string,
  publishedOn = '2026-10-01',
): KnownVersion => ({
  entityRef: refOf(name),
  version,
  firstSeenAt: Date.parse(publishedOn),
  publishedOn,
  ...(text !== undefined && { hash: contentHash(text) }),
  regions: text === undefined ? {} : readRegions(Buffer.from(text)),
});

/** What a template is compared with; by default nothing. */
export const kin = (beside: Partial<Kin> = {}): Kin => ({
  parentVersions: [],
  ownVersions: [],
  copies: [],
  ...beside,
});
