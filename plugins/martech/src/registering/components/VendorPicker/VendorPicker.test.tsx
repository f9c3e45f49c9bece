import { EntityRow } from '@martech-portal/backstage-plugin-martech-common';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { mockMartechApi } from '../../../__testUtils__/mockMartechApi';
import { renderForm } from '../../__testUtils__/renderForm';
import { sendForm } from '../../__testUtils__/sendForm';

// The lazy field is compiled within the test.
jest.setTimeout(60_000);
const patience = { timeout: 20_000 };

const properties = {
  vendor: {
    title: 'Vendor',
    type: ['string', 'object'],
    'ui:field': 'MartechVendorPicker',
  },
};

const acme: EntityRow = {
  uid: 'acme',
  entityRef: 'marketingvendor:default/acme',
  kind: 'MarketingVendor',
  namespace: 'default',
  name: 'acme',
  title: 'Acme',
  type: 'vendor',
  lifecycle: 'approved',
  domain: ['acme.example'],
};

const open = (rows: EntityRow[] = [acme]) =>
  renderForm({ properties, api: mockMartechApi(rows) });

const field = () => screen.findByRole('textbox', { name: 'Vendor' }, patience);

describe('VendorPicker', () => {
  it('offers the vendors of the catalog first', async () => {
    const { onCreate } = await open();
    await userEvent.click(await field());
    await userEvent.click(await screen.findByRole('option', { name: /Acme/ }));
    expect(await field()).toHaveValue('Acme');
    expect(
      screen.queryByText(/not in this portal yet/),
    ).not.toBeInTheDocument();
    await sendForm();
    expect(onCreate).toHaveBeenCalledWith({ vendor: acme.entityRef });
  });

  it('knows real companies with their websites and addresses', async () => {
    const { onCreate } = await open();
    await userEvent.type(await field(), 'hubsp');
    expect(
      await screen.findByText('Known companies', {}, patience),
    ).toBeInTheDocument();
    await userEvent.click(
      await screen.findByRole('option', { name: /Hubspot.*Marketing/ }),
    );
    expect(
      screen.getByText(/Hubspot is not in this portal yet/),
    ).toHaveTextContent('hubspot.com');
    expect(screen.getByLabelText('Website (optional)')).toHaveValue(
      'https://hubspot.com/',
    );
    await sendForm();
    expect(onCreate).toHaveBeenCalledWith({
      vendor: {
        title: 'Hubspot',
        website: 'https://hubspot.com/',
        domains: expect.arrayContaining(['hubspot.com']),
      },
    });
  });

  it('takes what no list knows, with its website', async () => {
    const { onCreate } = await open();
    await userEvent.type(await field(), 'Zwiebelfisch');
    await waitFor(() =>
      expect(screen.queryByText('In this portal')).not.toBeInTheDocument(),
    );
    await userEvent.click(
      await screen.findByRole(
        'option',
        { name: 'Add "Zwiebelfisch" as a new vendor' },
        patience,
      ),
    );
    const website = screen.getByLabelText('Website (optional)');
    await userEvent.type(website, 'zwiebelfisch');
    expect(screen.getByText(/Write a whole address/)).toBeInTheDocument();
    await userEvent.clear(website);
    await userEvent.type(website, 'https://www.zwiebelfisch.example');
    await sendForm();
    expect(onCreate).toHaveBeenCalledWith({
      vendor: {
        title: 'Zwiebelfisch',
        website: 'https://www.zwiebelfisch.example',
        domains: ['zwiebelfisch.example'],
      },
    });
  });

  it('still takes a vendor when the catalog does not answer', async () => {
    const api = mockMartechApi([]);
    api.queryEntities.mockRejectedValue(new Error('no answer'));
    await renderForm({ properties, api });
    await field();
    expect(await screen.findByText(/no answer/)).toBeInTheDocument();
    await userEvent.type(await field(), 'acme');
    expect(
      await screen.findByRole('option', { name: /Add "acme"/ }, patience),
    ).toBeInTheDocument();
  });
});
