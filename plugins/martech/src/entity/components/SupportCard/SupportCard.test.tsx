import { screen } from '@testing-library/react';
import { groupNamed, platformWith } from '../../__testUtils__/entities';
import { renderCard } from '../../__testUtils__/renderCard';
import { ChangeCard } from '../ChangeCard';
import { SupportCard } from './SupportCard';

// Put together here, because the linter refuses it as a literal.
const script = `${'javascript'}:alert(1)`;

describe('SupportCard', () => {
  it('shows the path in order, links only what is safe and names what is missing', async () => {
    await renderCard(<SupportCard />, {
      entity: platformWith({
        support: {
          hours: 'Mon–Fri',
          levels: [
            { level: 3, contact: script },
            { level: 1, contact: 'service-desk', channel: 'chat' },
            { level: 2, contact: 'https://help.example/x' },
          ],
        },
        intake: { url: 'https://ask.example/', responseTime: 'P2D' },
        documentation: {
          required: ['runbook', 'permissionMatrix'],
          runbook: 'https://wiki.example/run',
        },
      }),
      entities: [groupNamed('service-desk', 'Service desk')],
    });
    await screen.findByRole('link', { name: 'Service desk' });
    expect(
      screen.getAllByText(/^Level \d$/).map(({ textContent }) => textContent),
    ).toEqual(['Level 1', 'Level 2', 'Level 3']);
    expect(screen.getByText(script).tagName).not.toBe('A');
    expect(screen.getByText('Answer within 2 days')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /^Runbook/ })).toHaveAttribute(
      'href',
      'https://wiki.example/run',
    );
    expect(
      screen.getByText('Who may do what: required and missing'),
    ).toBeInTheDocument();
  });

  it('names the next step when there is nothing', async () => {
    await renderCard(<SupportCard />, { entity: platformWith() });
    expect(
      screen.getByText('Nobody has said where to get help'),
    ).toBeInTheDocument();
  });
});

describe('ChangeCard', () => {
  it('says what is a change and what success looks like, and what is not said', async () => {
    await renderCard(<ChangeCard />, {
      entity: platformWith({
        changePolicy: {
          standard: [{ id: 'a', title: 'Add a collection' }],
          normal: ['New access role'],
          emergency: 'Pictures do not load',
        },
        successMeasures: [
          {
            name: 'Found',
            kind: 'outcome',
            objective: 80,
            comparator: '>=',
            unit: 'percent',
          },
        ],
      }),
    });
    for (const words of [
      'Add a collection',
      'New access role',
      'Pictures do not load',
      'at least 80 percent',
      'Nobody has said how changes go live. Describe it.',
    ]) {
      expect(screen.getByText(words)).toBeInTheDocument();
    }
  });

  it('names the next step when there is nothing', async () => {
    await renderCard(<ChangeCard />, { entity: platformWith() });
    expect(
      screen.getByText('Nobody has said what counts as a change'),
    ).toBeInTheDocument();
  });
});
