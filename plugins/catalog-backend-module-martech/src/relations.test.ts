import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { findKind } from '@martech-portal/backstage-plugin-martech-common';
import { estate } from './__testUtils__/entities';
import { modes } from './__testUtils__/modes';
import { startCatalog } from './__testUtils__/startCatalog';
import { waitUntil } from './__testUtils__/waitUntil';

jest.setTimeout(60_000);

const relationsOf = (entities: Entity[]) =>
  entities
    .flatMap(entity =>
      (entity.relations ?? []).map(
        ({ targetRef, type }) =>
          `${stringifyEntityRef(entity)} ${type} ${targetRef}`,
      ),
    )
    .sort();

/** All relations of the estate once nothing is added any more. */
async function settled(features: (typeof modes)[number]['features']) {
  const catalog = await startCatalog({ features, entities: estate });
  try {
    let last = '';
    const relations = await waitUntil('the estate to settle', async () => {
      const entities = await catalog.all();
      const now = relationsOf(entities);
      const before = last;
      last = now.join();
      await new Promise(resolve => setTimeout(resolve, 1_500));
      const complete = entities.length === estate.length;
      return complete && last === before ? now : undefined;
    });
    return { relations, errors: [...catalog.errors], changed: catalog.changed };
  } finally {
    await catalog.stop();
  }
}

describe('the relations of the estate', () => {
  const ours = estate.filter(({ kind }) => findKind(kind));
  let expected: string[];

  it.each(modes)('are the same with $name', async ({ features }) => {
    const { changed, errors, relations } = await settled(features);
    expect(errors).toEqual([]);
    expected ??= relations;
    expect(relations).toEqual(expected);
    expect(new Set(changed.map(event => JSON.stringify(event)))).toEqual(
      new Set(
        ours.map(entity =>
          JSON.stringify({ entityRef: stringifyEntityRef(entity) }),
        ),
      ),
    );
  });

  it('are those of the table', () => {
    expect(expected.filter(line => line.includes('/library'))).toEqual(
      expect.arrayContaining([
        'component:default/shop dependencyOf marketingplatform:default/library',
        'marketingdecision:default/new decides marketingplatform:default/library',
        'marketingplatform:default/library decidedBy marketingdecision:default/new',
        'marketingplatform:default/library dependsOn component:default/shop',
        'marketingplatform:default/library deputisedBy user:default/tom',
        'marketingplatform:default/library hosts marketingtemplate:default/newsletter',
        'marketingplatform:default/library integratedBy marketingintegration:default/sync',
        'marketingplatform:default/library ownedBy group:default/content',
        'marketingplatform:default/library partOf domain:default/marketing',
        'marketingplatform:default/library partOf system:default/supply',
        'marketingplatform:default/library roleHeldBy group:default/content',
        'marketingplatform:default/library roleHeldBy user:default/ines',
        'marketingplatform:default/library succeededBy marketingplatform:default/planner',
        'marketingplatform:default/library suppliedBy marketingvendor:default/cloudinary',
        'user:default/ines holdsRole marketingplatform:default/library',
        'user:default/tom deputisesFor marketingplatform:default/library',
      ]),
    );
  });
});
