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
import { act, screen, waitFor } from '@testing-library/react';
import { createMartechQueryClient, MartechQueryProvider } from '../../../api';
import { ListDefinition } from '../../../lists';
import { templateFormRouteRef } from '../../../routes';
import { AddButtons } from './AddButtons';

const template = (name: string): Entity => ({
  apiVersion: 'scaffolder.backstage.io/v1beta3',
  kind: 'Template',
  metadata: { name, namespace: 'default' },
});

const everything = ['register-platform', 'sandbox-tool', 'register-vendor'].map(
  template,
);

const show = async (
  list: ListDefinition['name'],
  options: {
    entities?: Entity[];
    denied?: boolean;
    noScaffolder?: boolean;
  } = {},
) => {
  const catalog = catalogApiMock({ entities: options.entities ?? everything });
  const asked = jest.spyOn(catalog, 'getEntityByRef');
  await renderInTestApp(
    <TestApiProvider
      apis={[
        [catalogApiRef, catalog],
        [
          permissionApiRef,
          mockApis.permission({
            authorize: options.denied
              ? AuthorizeResult.DENY
              : AuthorizeResult.ALLOW,
          }),
        ],
      ]}
    >
      <MartechQueryProvider client={createMartechQueryClient()}>
        <AddButtons list={list} />
      </MartechQueryProvider>
    </TestApiProvider>,
    options.noScaffolder
      ? {}
      : {
          mountedRoutes: {
            '/create/templates/:namespace/:templateName': templateFormRouteRef,
          },
        },
  );
  return asked;
};

const form = (name: string) => `/create/templates/default/${name}`;

describe('AddButtons', () => {
  it('leads to the form that registers a platform, and to the short one', async () => {
    await show('platforms');
    expect(
      await screen.findByRole('button', { name: 'Add a platform' }),
    ).toHaveAttribute('href', form('register-platform'));
    expect(
      await screen.findByRole('button', { name: 'Try out a tool' }),
    ).toHaveAttribute('href', form('sandbox-tool'));
  });

  it('says of each list what it adds', async () => {
    await show('vendors');
    expect(
      await screen.findByRole('button', { name: 'Add a vendor' }),
    ).toHaveAttribute('href', form('register-vendor'));
    expect(screen.getAllByRole('button')).toHaveLength(1);
  });

  it.each([
    ['the portal has no such form', { entities: [] }],
    ['the reader may not register', { denied: true }],
  ])('is not there where %s', async (_, options) => {
    const asked = await show('platforms', options);
    await waitFor(() => expect(asked).toHaveBeenCalledTimes(2));
    await act(async () => {});
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('is not there without a scaffolder', async () => {
    const asked = await show('platforms', { noScaffolder: true });
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
    expect(asked).not.toHaveBeenCalled();
  });
});
