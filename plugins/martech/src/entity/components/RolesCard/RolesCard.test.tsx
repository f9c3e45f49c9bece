import { NotFoundError } from '@backstage/errors';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { LEFT_ON_ANNOTATION } from '../../lib/roleRows';
import {
  groupNamed,
  platformWith,
  userNamed,
  vendorWith,
} from '../../__testUtils__/entities';
import { renderCard } from '../../__testUtils__/renderCard';
import { RolesCard } from './RolesCard';

const directory = [
  groupNamed('brand-studio', 'Brand studio'),
  userNamed('maya.lind', 'Maya Lind'),
  userNamed('oskar.gone', 'Oskar Gone', { [LEFT_ON_ANNOTATION]: '2026-03-31' }),
];

describe('RolesCard', () => {
  it('says who holds each role, who left, who never was there and what is open', async () => {
    await renderCard(<RolesCard />, {
      entity: platformWith({
        tier: 'core',
        roles: [
          {
            role: 'platform-owner',
            assignee: 'maya.lind',
            deputy: 'brand-studio',
          },
          { role: 'service-owner', assignee: 'oskar.gone' },
          { role: 'support-lead', assignee: 'maya.lindt' },
          { role: 'governance-lead', notNeededBecause: 'covered by legal' },
        ],
      }),
      entities: directory,
    });

    expect(
      await screen.findByText(
        '1 of 5 required roles filled, 1 declared not needed',
      ),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Brand studio' })).toHaveAttribute(
      'href',
      '/catalog/default/group/brand-studio',
    );
    expect(screen.getByRole('link', { name: 'Maya Lind' })).toBeInTheDocument();
    expect(
      screen.getByText('Left the company on Mar 31, 2026: name somebody else'),
    ).toBeInTheDocument();
    expect(
      await screen.findByText(
        'Not in the company directory. Did you mean maya.lind?',
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByText('Not needed: covered by legal'),
    ).toBeInTheDocument();
    expect(
      screen.getAllByText('Vacant: this tier needs somebody here'),
    ).toHaveLength(2);
    expect(
      screen.getByText(/^Not filled and not required: Creative technologist/),
    ).toBeInTheDocument();
  });

  it('names the next step when nobody is named', async () => {
    await renderCard(<RolesCard />, {
      entity: platformWith({ owner: 'nobody-here' }),
    });
    expect(
      await screen.findByText('Nobody is named for any role'),
    ).toBeInTheDocument();
    expect(screen.getByText(/^No tier is set/)).toBeInTheDocument();
    expect(
      screen.getByText(
        'nobody-here: not in the catalog, or not visible to you',
      ),
    ).toBeInTheDocument();
  });

  it('follows the roles that this instance requires', async () => {
    await renderCard(<RolesCard />, {
      entity: platformWith({ tier: 'niche' }),
      entities: directory,
      config: {
        martech: { roles: { required: { niche: ['adoption-lead'] } } },
      },
    });
    expect(
      await screen.findByText('0 of 1 required roles filled'),
    ).toBeInTheDocument();
    expect(screen.getByText('Adoption lead')).toBeInTheDocument();
  });

  it('tells that it failed and tries again when asked', async () => {
    const catalogApi = catalogApiMock.mock({
      getEntitiesByRefs: jest
        .fn()
        .mockRejectedValueOnce(new NotFoundError('the catalog is away'))
        .mockRejectedValueOnce(new NotFoundError('the catalog is away'))
        .mockRejectedValueOnce(new NotFoundError('the catalog is away'))
        .mockResolvedValue({ items: [groupNamed('other-team', 'Other team')] }),
    });
    await renderCard(<RolesCard />, {
      entity: platformWith({ owner: 'other-team' }),
      catalogApi,
    });
    await waitFor(() => expect(screen.getByRole('alert')).toBeInTheDocument(), {
      timeout: 8_000,
    });
    expect(screen.getByText('the catalog is away')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByRole('link', { name: 'Other team' }),
    ).toBeInTheDocument();
  }, 15_000);

  it('shows nothing on the page of another kind', async () => {
    await renderCard(<RolesCard />, { entity: vendorWith() });
    expect(screen.queryByText('Ownership and roles')).not.toBeInTheDocument();
  });
});
