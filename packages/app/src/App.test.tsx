import { render, screen } from '@testing-library/react';
import App from './App';

const people = [
  {
    name: 'maya.lindqvist',
    displayName: 'Maya Lindqvist',
    role: 'Platform owner',
    does: 'Keeps her platform ready.',
  },
  {
    name: 'tomas.okafor',
    displayName: 'Tomas Okafor',
    role: 'Governance lead',
    does: 'Decides on exceptions.',
  },
];

/** Puts the configuration into the page, as the backend does. */
function inject(data: object) {
  const script = document.createElement('script');
  script.type = 'backstage.io/config';
  script.textContent = JSON.stringify([{ data, context: 'test' }]);
  document.head.append(script);
}

/** The first render loads the pages; a busy machine takes its time for that. */
const LOADING_MS = 30_000;

describe('App', () => {
  it(
    'starts, and offers the people of the sample company',
    async () => {
      inject({
        app: { title: 'Martech portal' },
        backend: { baseUrl: 'http://localhost:7007' },
        organization: { name: 'Halden & Moss' },
        auth: { providers: { sample: { enabled: true, people } } },
      });
      render(App.createRoot());
      expect(
        await screen.findByRole(
          'heading',
          { name: /Who do you want to be/ },
          { timeout: LOADING_MS },
        ),
      ).toBeVisible();
      expect(
        screen.getByText(/Halden & Moss is a sample company/),
      ).toBeVisible();
      expect(screen.getByText('Martech portal')).toBeVisible();
      for (const { displayName, role } of people)
        expect(
          screen.getByRole('button', { name: new RegExp(displayName) }),
        ).toHaveTextContent(role);
    },
    2 * LOADING_MS,
  );
});
