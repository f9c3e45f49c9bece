import { isMarketingTemplate } from '@martech-portal/backstage-plugin-martech-common';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  sampleEntities,
  sampleFolder,
} from '../__testUtils__/readSampleCompany';

const withFile = sampleEntities.flatMap(({ file, entity }) =>
  isMarketingTemplate(entity) && entity.spec.source?.path
    ? [
        {
          name: entity.metadata.name,
          spec: entity.spec,
          path: join(sampleFolder, dirname(file), entity.spec.source.path),
        },
      ]
    : [],
);

const content = (name: string) =>
  readFileSync(withFile.find(template => template.name === name)!.path, 'utf8');

const region = (html: string, id: string) =>
  new RegExp(`<(\\w+)\\s+data-region="${id}"[\\s\\S]*?</\\1>`).exec(html)?.[0];

// Somebody wrote an offer into the German one after it was approved, and an
// agency left its tracking in the Polish banner, of which no hash was ever kept.
const changed = ['newsletter-de', 'event-banner-pl'];

describe('template files of the sample company', () => {
  it('are all used', () => {
    const folder = join(sampleFolder, 'templates/content');
    expect(withFile.map(({ path }) => path).sort()).toEqual(
      readdirSync(folder)
        .map(name => join(folder, name))
        .sort(),
    );
  });

  it.each(withFile)(
    '$name has the hash of its file',
    ({ name, path, spec }) => {
      const hash = createHash('sha256').update(readFileSync(path));
      const isAsApproved =
        spec.source?.integrity === `sha256-${hash.digest('base64')}`;
      expect(isAsApproved).toBe(!changed.includes(name));
    },
  );

  it.each(withFile)('$name has the regions it lists', ({ path, spec }) => {
    const html = readFileSync(path, 'utf8');
    const listed = [
      ...(spec.lockedRegions ?? []),
      ...(spec.editableRegions ?? []),
    ];
    const isMarked = (id: string) =>
      html.includes(`data-region="${id}"`) ||
      [`locked:${id}`, `region:${id}`].some(mark =>
        html.includes(`<!-- ${mark} -->`),
      );
    expect(listed.filter(id => !isMarked(id))).toEqual([]);
  });

  it.each([
    ['newsletter-gb', true],
    ['newsletter-pl', false],
  ])('the way to unsubscribe is in %s: %s', (name, present) => {
    const footer = region(content(name), 'legal-footer');
    expect(footer?.includes('unsubscribe_url')).toBe(present);
    expect(region(content('newsletter-master'), 'legal-footer')).toContain(
      'unsubscribe_url',
    );
  });
});
