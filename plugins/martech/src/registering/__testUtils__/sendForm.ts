import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

/** Goes to the last page of a form and sends it. */
export async function sendForm() {
  await userEvent.click(screen.getByRole('button', { name: 'Review' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Create' }));
}
