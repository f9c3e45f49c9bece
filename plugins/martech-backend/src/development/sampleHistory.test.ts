import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  defaultVocabularies,
  findKind,
  findReferences,
  isMarketingPlatform,
  validateMartechEntity,
} from '@martech-portal/backstage-plugin-martech-common';
import {
  refsOf,
  sampleEntities,
  sampleTimelines,
} from './__testUtils__/sampleCompany';
import { PastCatalog } from './replay/PastCatalog';

const present = sampleEntities();
const timelines = sampleTimelines();
const days = [
  ...new Set(
    timelines.flatMap(({ since, until, earlier }) => [
      ...earlier.map(state => state.until),
      ...[since ?? [], until ?? []].flat(),
    ]),
  ),
].sort();
const catalog = new PastCatalog(present, timelines);

describe('the history of the sample company', () => {
  it('is about entities that are there, or tells what they were', () => {
    const known = new Set(refsOf(present));
    const unknown = timelines.filter(
      ({ entityRef, entity }) => !entity && !known.has(entityRef),
    );
    expect(unknown).toEqual([]);
  });

  it('changes something on each of its days', () => {
    const idle = timelines.flatMap(({ entityRef, earlier }) =>
      earlier
        .map(({ until }) => until)
        .sort()
        .filter(until => {
          const day = new Date(Date.parse(until) - 86_400_000);
          catalog.show(day.toISOString().slice(0, 10));
          const was = catalog
            .all()
            .find(e => stringifyEntityRef(e) === entityRef);
          catalog.show(until);
          const is = catalog
            .all()
            .find(e => stringifyEntityRef(e) === entityRef);
          const content = (e: typeof is) =>
            JSON.stringify([e?.spec, e?.metadata.annotations]);
          return was !== undefined && content(was) === content(is);
        })
        .map(until => `${entityRef} ${until}`),
    );
    expect(idle).toEqual([]);
  });

  it.each(['2025-10-22', ...days])('was valid on %s', day => {
    catalog.show(day);
    const entities = catalog.all();
    const problems = entities.flatMap(entity => {
      const kind = findKind(entity.kind);
      if (!kind) return [];
      const found = validateMartechEntity(entity, kind, {
        vocabularies: defaultVocabularies,
        today: day,
      });
      return found.map(
        ({ path, message }) =>
          `${stringifyEntityRef(entity)}: ${path} ${message}`,
      );
    });
    expect(problems).toEqual([]);
  });

  it('leaves references open only where somebody has left', () => {
    const open = new Set<string>();
    for (const day of days) {
      catalog.show(day);
      const known = new Set(catalog.refs());
      for (const entity of catalog.all()) {
        const fields = findKind(entity.kind)?.relations ?? [];
        for (const { targetRef } of findReferences(entity, fields)) {
          if (targetRef && !known.has(targetRef)) {
            open.add(`${stringifyEntityRef(entity)} -> ${targetRef}`);
          }
        }
      }
    }
    expect([...open].sort()).toEqual([
      'marketingintegration:default/shop-to-cdp -> user:default/caspar.dietz',
      'marketingplatform:default/campaign-automation -> user:default/frida.holmberg',
      'marketingplatform:default/campaign-automation -> user:default/per.lundgren',
      // Misspelt to this day.
      'marketingplatform:default/customer-insight-lab -> user:default/jonas.weberr',
    ]);
  });

  it('grows the estate', () => {
    const platformsOn = (day: string) => {
      catalog.show(day);
      return catalog.all().filter(isMarketingPlatform).length;
    };
    const [first, last] = [
      platformsOn('2025-10-22'),
      platformsOn('2026-11-22'),
    ];
    expect(last).toBe(present.filter(isMarketingPlatform).length);
    expect(last - first).toBeGreaterThan(10);
  });

  it('ends with the present', () => {
    catalog.show('2026-11-22');
    expect(new Set(catalog.refs())).toEqual(new Set(refsOf(present)));
  });
});
