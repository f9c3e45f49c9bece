import { JsonValue } from '@backstage/types';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { groupNamed, userNamed } from '../../../entity/__testUtils__/entities';
import { renderForm } from '../../__testUtils__/renderForm';
import { sendForm } from '../../__testUtils__/sendForm';

// The lazy field is compiled within the test.
jest.setTimeout(60_000);
const patience = { timeout: 20_000 };

const properties = {
  roles: { type: 'array', 'ui:field': 'MartechRoles' },
};

const open = (values: Record<string, JsonValue>) =>
  renderForm({
    properties,
    values,
    entities: [
      userNamed('maya.lind', 'Maya Lind'),
      groupNamed('web-care', 'Web care'),
    ],
  });

const choose = async (field: string | RegExp, typed: string) => {
  const box = await screen.findByRole('textbox', { name: field }, patience);
  await userEvent.type(box, typed);
  await userEvent.click(await screen.findByRole('option', {}, patience));
  return box;
};

describe('RolesField', () => {
  it('says in words what the tier asks for, and offers a place for each', async () => {
    const { onCreate } = await open({ tier: 'niche', roles: [] });
    await screen.findByText(
      /of the tier "Niche" needs: Platform owner, Support lead/,
      {},
      patience,
    );
    expect(screen.getAllByText('Still open.')).toHaveLength(2);
    await choose('Who is Platform owner?', 'Maya');
    const holder = await choose('Who is Support lead?', 'Web');
    expect(holder).toHaveValue('Web care');
    await sendForm();
    expect(onCreate).toHaveBeenCalledWith({
      tier: 'niche',
      roles: [
        { role: 'platform-owner', assignee: 'user:default/maya.lind' },
        { role: 'support-lead', assignee: 'group:default/web-care' },
      ],
    });
  });

  it('lets somebody say why a role is not needed', async () => {
    const { onCreate } = await open({ tier: 'experiment', roles: [] });
    await userEvent.click(
      await screen.findByRole(
        'button',
        { name: 'Not needed here: Platform owner' },
        patience,
      ),
    );
    const reason = screen.getByRole('textbox', {
      name: 'Why is no Platform owner needed?',
    });
    await userEvent.click(screen.getByRole('button', { name: 'Review' }));
    expect(
      (await screen.findAllByText(/Platform owner: say why it is not needed/))
        .length,
    ).toBeGreaterThan(0);
    await userEvent.type(reason, 'Two weeks only');
    await sendForm();
    expect(onCreate).toHaveBeenCalledWith({
      tier: 'experiment',
      roles: [{ role: 'platform-owner', notNeededBecause: 'Two weeks only' }],
    });
  });

  it('adds a project role, which has to end, and takes it out', async () => {
    const { onCreate } = await open({
      roles: [{ role: 'trainer', assignee: 'user:default/maya.lind' }],
    });
    await screen.findByText(/Choose a tier first/, {}, patience);
    await userEvent.click(screen.getByRole('button', { name: 'Review' }));
    expect(
      (await screen.findAllByText(/Trainer: say when it ends/)).length,
    ).toBeGreaterThan(1);
    await userEvent.click(
      screen.getByRole('button', { name: /Add another role/ }),
    );
    await userEvent.click(
      screen.getByRole('option', { name: 'Roll-out lead' }),
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Remove: Trainer' }),
    );
    expect(
      screen.queryByRole('textbox', { name: 'Who is Trainer?' }),
    ).not.toBeInTheDocument();
    await choose('Who is Roll-out lead?', 'Maya');
    await userEvent.type(
      screen.getByLabelText('Last day of the role'),
      '2027-03-31',
    );
    await sendForm();
    expect(onCreate).toHaveBeenCalledWith({
      roles: [
        {
          role: 'rollout-lead',
          assignee: 'user:default/maya.lind',
          endsOn: '2027-03-31',
        },
      ],
    });
  });
});
