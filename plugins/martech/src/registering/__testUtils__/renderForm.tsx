import { Entity } from '@backstage/catalog-model';
import { ConfigReader } from '@backstage/config';
import { configApiRef, identityApiRef } from '@backstage/core-plugin-api';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { SecretsContextProvider } from '@backstage/plugin-scaffolder-react';
import {
  Stepper,
  StepperProps,
} from '@backstage/plugin-scaffolder-react/alpha';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import { JsonObject, JsonValue } from '@backstage/types';
import { martechApiRef, sharedQueryClient } from '../../api';
import { mockMartechApi } from '../../__testUtils__/mockMartechApi';
import { overlapField } from '../fields/overlapField';
import { ownerPicker } from '../fields/ownerPicker';
import { readinessPreview } from '../fields/readinessPreview';
import { rolesField } from '../fields/rolesField';
import { taxonomyPicker } from '../fields/taxonomyPicker';
import { vendorPicker } from '../fields/vendorPicker';

const extensions: StepperProps['extensions'] = [
  taxonomyPicker,
  overlapField,
  rolesField,
  vendorPicker,
  ownerPicker,
  readinessPreview,
].map(({ schema, ...field }) => ({ ...field, schema: schema.schema }));

/**
 * A form of the scaffolder itself, with one step of the fields given; answers
 * with what it would register once it is sent.
 */
export async function renderForm(options: {
  properties: Record<string, JsonValue>;
  values?: Record<string, JsonValue>;
  api?: ReturnType<typeof mockMartechApi>;
  entities?: Entity[];
  config?: JsonObject;
  /** What the reader is and belongs to. */
  own?: string[];
}) {
  const { api = mockMartechApi([]), entities = [], config = {} } = options;
  sharedQueryClient.clear();
  sharedQueryClient.setDefaultOptions({ queries: { retry: false } });
  const onCreate = jest.fn(async (_: Record<string, JsonValue>) => {});
  await renderInTestApp(
    <TestApiProvider
      apis={[
        [martechApiRef, api],
        [catalogApiRef, catalogApiMock({ entities })],
        [configApiRef, new ConfigReader(config)],
        [
          identityApiRef,
          mockApis.identity({ ownershipEntityRefs: options.own ?? [] }),
        ],
      ]}
    >
      <SecretsContextProvider>
        <Stepper
          manifest={{
            title: 'Register',
            steps: [
              { title: 'Step', schema: { properties: options.properties } },
            ],
          }}
          extensions={extensions}
          initialState={options.values ?? {}}
          onCreate={onCreate}
        />
      </SecretsContextProvider>
    </TestApiProvider>,
    { mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef } },
  );
  return { api, onCreate };
}
