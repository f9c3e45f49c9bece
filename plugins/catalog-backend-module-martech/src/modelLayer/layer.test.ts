import {
  compileCatalogModel,
  defaultCatalogEntityModel,
} from '@backstage/catalog-model/alpha';
import { martechKinds } from '@martech-portal/backstage-plugin-martech-common';
import { martechModelLayer } from './layer';

const stock = compileCatalogModel([defaultCatalogEntityModel]);
const model = compileCatalogModel([
  martechModelLayer,
  defaultCatalogEntityModel,
]);
const apiVersion = 'martech/v1alpha1';

describe('the model layer', () => {
  it.each(martechKinds)('knows $kind', ({ description, kind }) => {
    const spec = { type: 'renewal' };
    expect(model.getKind({ apiVersion, kind, spec })).toMatchObject({
      description,
      apiVersions: [apiVersion],
    });
  });

  it.each(martechKinds)(
    'can emit or leave to the processor every relation of $kind',
    ({ kind, relations }) => {
      const pairs = model.getRelations({ kind }) ?? [];
      const fields = model.getKind({ apiVersion, kind })?.relationFields ?? [];
      for (const { allowedKinds, path, relation, reverse } of relations) {
        const pair = pairs.find(({ forward }) => forward.type === relation);
        expect(pair?.reverse.type).toBe(reverse);
        expect(pair?.toKind).toEqual(expect.arrayContaining(allowedKinds));
        const inModel = fields.some(
          field => field.path === path.replace(/\[\]$/, ''),
        );
        expect(inModel).toBe(!path.includes('[].'));
      }
    },
  );

  it('shapes the answer of a decision by its type', () => {
    const schemaOf = (type: string) =>
      JSON.stringify(
        model.getKind({
          apiVersion,
          kind: 'MarketingDecision',
          spec: { type },
        })?.jsonSchema,
      );
    expect(schemaOf('renewal')).toContain('"renegotiate"');
    expect(schemaOf('template-policy')).not.toContain('"renegotiate"');
    expect(schemaOf('no-such-type')).not.toContain('"renegotiate"');
  });

  it('uses no format, which the validator of the model would refuse', () => {
    for (const { kind } of martechKinds) {
      const schema = model.getKind({ apiVersion, kind })?.jsonSchema;
      expect(JSON.stringify(schema)).not.toMatch(/"format":"/);
    }
  });

  it('leaves the kinds and the words of the host as they are', () => {
    const words = (from: typeof model) =>
      new Map(
        from
          .listRelations()
          .map(({ description, forward, reverse }) => [
            forward.type,
            { description, forward, reverse },
          ]),
      );
    const now = words(model);
    for (const [type, before] of words(stock)) {
      expect(now.get(type)).toEqual(before);
    }
    for (const { names, versions } of stock.listKinds()) {
      for (const { apiVersion: version, specType } of versions) {
        const which = {
          kind: names.kind,
          apiVersion: version,
          spec: { type: specType },
        };
        expect(model.getKind(which)).toEqual(stock.getKind(which));
      }
    }
  });
});
