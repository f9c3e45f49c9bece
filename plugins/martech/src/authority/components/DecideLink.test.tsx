import { Entity } from '@backstage/catalog-model';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import { screen, waitFor } from '@testing-library/react';
import { createMartechQueryClient, MartechQueryProvider } from '../../api';
import { templateFormRouteRef } from '../../routes';
import { DecideLink } from './DecideLink';

jest.setTimeout(60_000);

const form: Entity = {
  apiVersion: 'scaffolder.backstage.io/v1beta3',
  kind: 'Template',
  metadata: { name: 'record-decision', namespace: 'default' },
};
const records = ['crm', 'cdp'].map(name => `marketingplatform:default/${name}`);

async function show(result: AuthorizeResult.ALLOW | AuthorizeResult.DENY) {
  const catalog = catalogApiMock({ entities: [form] });
  const asked = jest.spyOn(catalog, 'getEntityByRef');
  await renderInTestApp(
    <TestApiProvider
      apis={[
        [catalogApiRef, catalog],
        [permissionApiRef, mockApis.permission({ authorize: result })],
      ]}
    >
      <MartechQueryProvider client={createMartechQueryClient()}>
        <DecideLink row={{ dataObject: 'lead', records }} title="Lead" />
      </MartechQueryProvider>
    </TestApiProvider>,
    {
      mountedRoutes: {
        '/create/templates/:namespace/:templateName': templateFormRouteRef,
      },
    },
  );
  return asked;
}

describe('the way to a decision', () => {
  it('opens the form with what is known', async () => {
    await show(AuthorizeResult.ALLOW);
    const link = await screen.findByRole('link', {
      name: 'Record which one it is: Lead',
    });
    const address = new URL(link.getAttribute('href') ?? '', 'http://x');
    expect(address.pathname).toBe('/create/templates/default/record-decision');
    expect(JSON.parse(address.searchParams.get('formData') ?? '')).toEqual({
      type: 'system-of-record',
      subjects: records,
      answer: { dataObject: 'lead' },
    });
  });

  it('is not there for who may not record one', async () => {
    const asked = await show(AuthorizeResult.DENY);
    await waitFor(() => expect(asked).toHaveBeenCalled());
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });
});
