import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { groupNamed } from '../../../entity/__testUtils__/entities';
import { renderForm } from '../../__testUtils__/renderForm';
import { sendForm } from '../../__testUtils__/sendForm';

// The lazy field is compiled within the test.
jest.setTimeout(60_000);
const patience = { timeout: 20_000 };

const owner = {
  title: 'Team',
  type: 'string',
  'ui:field': 'MartechOwnerPicker',
};
const entities = [
  groupNamed('brand-studio', 'Brand studio'),
  groupNamed('web-care', 'Web care'),
];
const own = ['user:default/maya.lind', 'group:default/web-care'];

const field = () => screen.findByRole('textbox', { name: 'Team' }, patience);

describe('OwnerPicker', () => {
  it('has chosen the team of the reader, who may take another one', async () => {
    const { onCreate } = await renderForm({
      properties: { owner },
      entities,
      own,
    });
    await screen.findByDisplayValue('Web care', {}, patience);
    await userEvent.clear(await field());
    expect(await field()).toHaveValue('');
    await userEvent.type(await field(), 'brand');
    await userEvent.click(await screen.findByRole('option', {}, patience));
    await sendForm();
    expect(onCreate).toHaveBeenCalledWith({
      owner: 'group:default/brand-studio',
    });
  });

  it('puts the teams of the reader first', async () => {
    await renderForm({
      properties: { owner: { ...owner, 'ui:options': { preselect: false } } },
      entities,
      own,
    });
    await userEvent.click(await field());
    const options = await screen.findAllByRole('option', {}, patience);
    expect(options.map(({ textContent }) => textContent)).toEqual([
      'Web care',
      'Brand studio',
    ]);
    expect(await field()).toHaveValue('');
  });

  it('keeps what was chosen before', async () => {
    const { onCreate } = await renderForm({
      properties: { owner },
      values: { owner: 'group:default/brand-studio' },
      entities,
      own,
    });
    await screen.findByDisplayValue('Brand studio', {}, patience);
    await sendForm();
    expect(onCreate).toHaveBeenCalledWith({
      owner: 'group:default/brand-studio',
    });
  });
});
