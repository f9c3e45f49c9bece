import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderForm } from '../../__testUtils__/renderForm';
import { sendForm } from '../../__testUtils__/sendForm';

// The lazy field is compiled within the test.
jest.setTimeout(60_000);
const patience = { timeout: 20_000 };

const properties = {
  type: {
    title: 'Type of tool',
    type: 'string',
    'ui:field': 'MartechTaxonomyPicker',
  },
  capabilities: {
    title: 'What it does',
    type: 'array',
    description: 'Everything it is used for',
    items: { type: 'string' },
    'ui:field': 'MartechTaxonomyPicker',
    'ui:options': { vocabulary: 'capabilities' },
  },
};

describe('TaxonomyPicker', () => {
  it('finds entries by other words, with the keyboard alone', async () => {
    const { onCreate } = await renderForm({ properties });
    const type = await screen.findByRole(
      'textbox',
      { name: 'Type of tool' },
      patience,
    );
    await userEvent.type(type, 'mrm{Enter}');
    expect(type).toHaveValue('DAM & MRM');

    const what = screen.getByRole('textbox', { name: 'What it does' });
    await userEvent.type(what, 'newsl');
    expect(
      screen.getByRole('option', { name: /E-mail delivery.*Newsletters/ }),
    ).toBeInTheDocument();
    await userEvent.type(what, '{Enter}');
    await userEvent.type(what, 'asset lib{Enter}{Escape}');
    expect(screen.getByText('Everything it is used for')).toBeInTheDocument();

    await sendForm();
    expect(onCreate).toHaveBeenCalledWith({
      type: 'dam',
      capabilities: ['email-delivery', 'asset-management'],
    });
  });

  it('takes values away again', async () => {
    const { onCreate } = await renderForm({
      properties,
      values: { type: 'dam', capabilities: ['chat', 'commerce'] },
    });
    await screen.findByDisplayValue('DAM & MRM', {}, patience);
    expect(
      screen.getByRole('button', { name: 'Commerce' }),
    ).toBeInTheDocument();
    const what = screen.getByRole('textbox', { name: 'What it does' });
    await userEvent.type(what, '{Backspace}');
    expect(
      screen.queryByRole('button', { name: 'Commerce' }),
    ).not.toBeInTheDocument();
    await sendForm();
    expect(onCreate).toHaveBeenCalledWith({
      type: 'dam',
      capabilities: ['chat'],
    });
  });

  it('says what to do with a value that no list knows', async () => {
    await renderForm({ properties, values: { type: 'fax' } });
    expect(
      await screen.findByText(
        /Not in the list of this portal: fax/,
        {},
        patience,
      ),
    ).toBeInTheDocument();
  });

  it('offers the lists of the instance', async () => {
    await renderForm({
      properties,
      config: {
        martech: {
          vocabularies: {
            capabilities: [{ id: 'own', title: 'Our own word' }],
          },
        },
      },
    });
    const what = await screen.findByRole(
      'textbox',
      { name: 'What it does' },
      patience,
    );
    await userEvent.click(what);
    expect(
      screen.getAllByRole('option').map(option => option.textContent),
    ).toEqual(['Our own word']);
  });
});
