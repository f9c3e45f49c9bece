import { renderInTestApp } from '@backstage/frontend-test-utils';
import { JsonObject } from '@backstage/types';
import { screen } from '@testing-library/react';
import { PortalSignInPage } from './PortalSignInPage';

function open(sample?: JsonObject) {
  const config = {
    app: { title: 'Martech portal' },
    backend: { baseUrl: 'http://localhost:7007' },
    auth: { providers: { ...(sample && { sample }) } },
  };
  return renderInTestApp(<PortalSignInPage onSignInSuccess={() => {}} />, {
    config,
  });
}

const maya = {
  name: 'maya',
  displayName: 'Maya Lindqvist',
  role: 'Owner',
  does: 'Owns.',
};

describe('PortalSignInPage', () => {
  it('offers the sample people when they are switched on', async () => {
    open({ enabled: true, people: [maya] });
    expect(await screen.findByText('Maya Lindqvist')).toBeVisible();
  });

  it('says what to do when there are none', async () => {
    open({ enabled: true });
    expect(await screen.findByText(/add people under/)).toBeVisible();
  });

  it.each([
    ['switched off', { enabled: false, people: [maya] }],
    ['not switched on', { people: [maya] }],
    ['not configured', undefined],
  ])('offers the guest when they are %s', async (_, sample) => {
    open(sample);
    expect(await screen.findByText('Guest')).toBeVisible();
    expect(screen.queryByText('Maya Lindqvist')).not.toBeInTheDocument();
  });
});
