import {
  compileCatalogModel,
  defaultCatalogEntityModel,
} from '@backstage/catalog-model/alpha';
import { martechModelLayer } from './layer';
it('x', () => {
  const m = compileCatalogModel([martechModelLayer, defaultCatalogEntityModel]);
  console.log(
    JSON.stringify(
      m.getKind({
        kind: 'MarketingDecision',
        apiVersion: 'martech/v1alpha1',
        spec: { type: 'renewal' },
      }),
      null,
      1,
    ).slice(0, 4000),
  );
  console.log(
    m
      .listRelations()
      .map(
        r =>
          `${r.forward.type} (${r.forward.title}) ${r.reverse.type} (${r.reverse.title}) ${r.description}`,
      )
      .join('\n'),
  );
});
