import { IdentityApi } from '@backstage/core-plugin-api';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SampleSignInPage } from './SampleSignInPage';

const person = (name: string, displayName: string) => ({
  name,
  displayName,
  role: 'Platform owner',
  does: 'Owns a platform.',
});
const people = [
  person('maya.lindqvist', 'Maya Lindqvist'),
  person('tomas.okafor', 'Tomas Okafor'),
];

const session = {
  profile: { displayName: 'Maya Lindqvist' },
  backstageIdentity: {
    token: 'a.eyJleHAiOjQxMDI0NDQ4MDB9.c',
    identity: {
      type: 'user',
      userEntityRef: 'user:default/maya.lindqvist',
      ownershipEntityRefs: ['user:default/maya.lindqvist'],
    },
  },
};

const answer = (status: number, body: object) => ({
  ok: status === 200,
  status,
  statusText: '',
  url: '',
  headers: new Headers({ 'content-type': 'application/json' }),
  json: async () => body,
  text: async () => JSON.stringify(body),
});

const backend = jest.fn();
const onSignInSuccess = jest.fn<void, [IdentityApi]>();

function open() {
  return renderInTestApp(
    <SampleSignInPage people={people} onSignInSuccess={onSignInSuccess} />,
  );
}

const card = (name: RegExp) => screen.findByRole('button', { name });
const askedFor = () =>
  backend.mock.calls.map(([, { headers }]) =>
    headers.get('x-martech-sample-person'),
  );

describe('SampleSignInPage', () => {
  const realFetch = global.fetch;
  beforeEach(() => {
    window.localStorage.clear();
    jest.resetAllMocks();
    global.fetch = backend;
    backend.mockResolvedValue(answer(200, session));
  });
  afterAll(() => {
    global.fetch = realFetch;
  });

  it('signs in as the person chosen, by keyboard too', async () => {
    open();
    const maya = await card(/Maya Lindqvist/);
    await userEvent.tab();
    expect(maya).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(onSignInSuccess).toHaveBeenCalledTimes(1));
    expect(backend.mock.calls[0][0]).toMatch(/\/api\/auth\/sample\/refresh$/);
    expect(askedFor()).toEqual(['maya.lindqvist']);
    const [identity] = onSignInSuccess.mock.calls[0];
    await expect(identity.getBackstageIdentity()).resolves.toMatchObject({
      userEntityRef: 'user:default/maya.lindqvist',
    });
  });

  it('remembers the choice until signing out', async () => {
    window.localStorage.setItem('martech-portal.sample-person', 'tomas.okafor');
    const { unmount } = open();
    await waitFor(() => expect(onSignInSuccess).toHaveBeenCalledTimes(1));
    expect(askedFor()).toEqual(['tomas.okafor']);
    const [identity] = onSignInSuccess.mock.calls[0];
    await identity.signOut();
    unmount();
    open();
    expect(await card(/Tomas Okafor/)).toBeVisible();
  });

  it('asks again when the remembered person is no longer offered', async () => {
    window.localStorage.setItem('martech-portal.sample-person', 'left');
    open();
    expect(await card(/Maya Lindqvist/)).toBeVisible();
    expect(backend).not.toHaveBeenCalled();
  });

  it('says why it did not work; one can try again or choose somebody else', async () => {
    const message = 'Maya Lindqvist is not in the catalog yet.';
    const error = { name: 'ServiceUnavailableError', message };
    const refusal = { error, response: { statusCode: 503 } };
    backend.mockResolvedValue(answer(503, refusal));
    open();
    await userEvent.click(await card(/Maya Lindqvist/));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      `Signing in as Maya Lindqvist did not work${message}`,
    );
    await userEvent.click(await card(/Try again/));
    await waitFor(() => expect(backend).toHaveBeenCalledTimes(2));
    backend.mockResolvedValue(answer(200, session));
    await userEvent.click(await card(/Choose somebody else/));
    await userEvent.click(await card(/Tomas Okafor/));
    await waitFor(() => expect(onSignInSuccess).toHaveBeenCalledTimes(1));
  });
});
