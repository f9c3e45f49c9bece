import { getComponentData } from '@backstage/core-plugin-api';
import { createExtensionTester } from '@backstage/frontend-test-utils';
import { FormFieldBlueprint } from '@backstage/plugin-scaffolder-react/alpha';
import { createElement } from 'react';
import * as legacyEntry from '../legacy';
import plugin from '../plugin';
import * as legacy from './legacy';

const names = [
  'MartechTaxonomyPicker',
  'MartechOverlap',
  'MartechRoles',
  'MartechVendorPicker',
  'MartechReadinessPreview',
  'MartechOwnerPicker',
];

describe('fields of scaffolder forms', () => {
  it('are extensions of the plugin in the new system', async () => {
    const field = FormFieldBlueprint.dataRefs.formFieldLoader;
    const id = 'scaffolder-form-field:martech';
    const loaders = [
      createExtensionTester(plugin.getExtension(`${id}/taxonomy-picker`)).get(
        field,
      ),
      createExtensionTester(plugin.getExtension(`${id}/overlap`)).get(field),
      createExtensionTester(plugin.getExtension(`${id}/roles`)).get(field),
      createExtensionTester(plugin.getExtension(`${id}/vendor-picker`)).get(
        field,
      ),
      createExtensionTester(plugin.getExtension(`${id}/readiness-preview`)).get(
        field,
      ),
      createExtensionTester(plugin.getExtension(`${id}/owner-picker`)).get(
        field,
      ),
    ];
    const fields = await Promise.all(loaders.map(load => load()));
    expect(fields).toEqual(
      names.map(name => expect.objectContaining({ name })),
    );
  });

  it('are field extensions of the old system, at its entry', () => {
    const fields = Object.values(legacy).map(Extension =>
      getComponentData<{ name: string; schema: { returnValue: object } }>(
        createElement(Extension),
        'scaffolder.extensions.field.v1',
      ),
    );
    expect(fields.map(field => field?.name).sort()).toEqual([...names].sort());
    for (const field of fields) expect(field?.schema.returnValue).toBeDefined();
    expect(Object.keys(legacyEntry)).toEqual(
      expect.arrayContaining(Object.keys(legacy)),
    );
  });
});
