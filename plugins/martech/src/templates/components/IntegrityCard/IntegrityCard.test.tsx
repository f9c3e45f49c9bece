import { ResponseError } from '@backstage/errors';
import { TemplateIntegrity } from '@martech-portal/backstage-plugin-martech-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { mockMartechApi } from '../../../__testUtils__/mockMartechApi';
import { templateWith } from '../../../entity/__testUtils__/entities';
import { record } from '../../../governance/__testUtils__/records';
import { renderStatus } from '../../../status/__testUtils__/renderStatus';
import {
  integrityWith,
  proposalWith,
  relativeWith,
} from '../../__testUtils__/integrity';
import { IntegrityCard } from './IntegrityCard';

/** Cards share what they have read, so each test is about another template. */
let shown = 0;

async function show(integrity: TemplateIntegrity | Error) {
  shown += 1;
  const api = mockMartechApi([]);
  api.templates.integrity.mockImplementation(async () => {
    if (integrity instanceof Error) throw integrity;
    return integrity;
  });
  await renderStatus(<IntegrityCard />, {
    api,
    entity: templateWith({}, `newsletter-${shown}`),
  });
  await screen.findByRole('heading', { name: 'The file and its copies' });
  return api;
}

const refused = (message: string) =>
  Object.assign(Object.create(ResponseError.prototype), {
    message: 'Request failed with 409',
    cause: { name: 'ConflictError', message },
  });

describe('IntegrityCard', () => {
  it.each<[string, Partial<TemplateIntegrity>, RegExp[]]>([
    [
      'as approved',
      {},
      [
        /^Unchanged: it is the file on record$/,
        /Looked at .* · In this form since Nov 20, 2026/,
        /As it should be/,
        /No copy of it/,
      ],
    ],
    [
      'changed',
      {
        verdict: 'changed',
        regions: [
          {
            name: 'legal-footer',
            state: 'changed',
            comparedWith: 'original',
            since: '2026-11-21T00:00:00.000Z',
          },
        ],
      },
      [
        /^Changed since it was approved$/,
        /Put the approved file back/,
        /Changed, since Nov 21, 2026/,
      ],
    ],
    [
      'not to be read',
      {
        verdict: 'unreadable',
        problem: {
          text: 'There is no file at its address.',
          since: '2026-11-19T00:00:00.000Z',
        },
      },
      [
        /^Cannot be read$/,
        /There is no file at its address/,
        /Since Nov 19, 2026/,
      ],
    ],
    [
      'nowhere',
      { verdict: 'no-source', source: undefined, regions: [] },
      [/^No file is on record$/, /Say in the entry where the file is/],
    ],
    [
      'behind',
      {
        behind: {
          versions: 2,
          atLeast: true,
          current: '4.2.0',
          since: '2026-03-13',
        },
      },
      [/At least 2 versions behind 4\.2\.0, since Mar 13, 2026/],
    ],
  ])('says that a file is %s', async (_, more, texts) => {
    await show(integrityWith(more));
    for (const text of texts) {
      expect(await screen.findByText(text)).toBeInTheDocument();
    }
  });

  it('shows the family as a tree, with what differs', async () => {
    await show(
      integrityWith({
        original: relativeWith('first'),
        forks: [
          relativeWith('de', {
            regionsChanged: ['legal-footer'],
            verdict: 'changed',
          }),
          relativeWith('at', { derivedFrom: 'marketingtemplate:default/de' }),
          relativeWith('pl', {
            derivedFrom: 'marketingtemplate:default/hidden',
          }),
        ],
        copies: [relativeWith('twin')],
        moreForks: 3,
        hidden: 6,
      }),
    );
    const link = (name: string) => screen.findByRole('link', { name });
    const item = async (name: string) => (await link(name)).closest('li');
    expect((await item('at'))?.parentElement?.closest('li')).toBe(
      await item('de'),
    );
    expect((await item('pl'))?.parentElement).toBe(
      (await item('de'))?.parentElement,
    );
    const german = within((await item('de'))!);
    expect(
      german.getByText('Changed locked parts: legal-footer'),
    ).toBeInTheDocument();
    expect(await link('twin')).toBeInTheDocument();
    expect(screen.getByText('3 more are not listed.')).toBeInTheDocument();
    expect(
      screen.getByText('6 more are not visible to you.'),
    ).toBeInTheDocument();
  });

  it('looks again when asked, and says why that failed', async () => {
    const api = await show(
      integrityWith({ verdict: 'unread', checkedAt: undefined }),
    );
    api.templates.check.mockResolvedValue(integrityWith());
    api.templates.integrity.mockResolvedValue(integrityWith());
    await userEvent.click(
      await screen.findByRole('button', { name: 'Check now' }),
    );
    expect(await screen.findByText(/^Unchanged/)).toBeInTheDocument();
    api.templates.check.mockRejectedValue(refused('Ask whoever runs it.'));
    await userEvent.click(screen.getByRole('button', { name: 'Check now' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'That did not work: Ask whoever runs it.',
    );
  });

  it('asks for a version, and says what is missing', async () => {
    const api = await show(integrityWith());
    api.templates.proposeVersion.mockResolvedValue(record({ type: 'change' }));
    await userEvent.click(
      await screen.findByRole('button', { name: 'Publish a new version' }),
    );
    const send = screen.getByRole('button', { name: 'Ask for approval' });
    await userEvent.click(send);
    expect(screen.getAllByText('Fill this in.')).toHaveLength(2);
    expect(api.templates.proposeVersion).not.toHaveBeenCalled();
    await userEvent.type(screen.getByLabelText(/^Version/), '4.3.0');
    await userEvent.type(screen.getByLabelText(/^What is different/), 'Footer');
    const source = screen.getByLabelText(/^Where the new file is/);
    expect(source).toHaveValue('./content/newsletter-master.html');
    await userEvent.clear(source);
    await userEvent.type(source, 'https://files.example.com/a.html');
    await userEvent.click(send);
    await waitFor(() =>
      expect(api.templates.proposeVersion).toHaveBeenCalledWith(
        integrityWith().entityRef,
        {
          version: '4.3.0',
          changed: 'Footer',
          source: { url: 'https://files.example.com/a.html' },
          risk: 'low',
        },
        { idempotencyKey: expect.stringMatching(/^[\da-f]{32}$/) },
      ),
    );
  }, 30_000);

  it('shows what is on its way, and publishes what was approved', async () => {
    const api = await show(
      integrityWith({
        proposals: [
          proposalWith(),
          proposalWith({
            record: record({ id: 'B', type: 'change', number: 'CHG-8' }),
            decided: true,
            yaml: 'spec:\n  version: 4.3.0\n',
          }),
        ],
      }),
    );
    expect(await screen.findByText('Waits for approval')).toBeInTheDocument();
    expect(screen.getByText(/version: 4\.3\.0/)).toBeInTheDocument();
    api.templates.applyVersion.mockRejectedValueOnce(
      refused('It has changed.'),
    );
    const publish = screen.getByRole('button', { name: 'Publish it now' });
    await userEvent.click(publish);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'It has changed.',
    );
    api.templates.applyVersion.mockResolvedValue({ outcome: 'applied' });
    await userEvent.click(publish);
    expect(await screen.findByText(/^Published\./)).toBeInTheDocument();
    expect(api.templates.applyVersion).toHaveBeenCalledWith(
      `marketingtemplate:default/newsletter-${shown}`,
      'B',
    );
  });

  it('says when it could not be loaded', async () => {
    await show(new Error('The backend sleeps'));
    // After trying again on its own.
    const why = screen.findByText(
      /The backend sleeps/,
      {},
      { timeout: 15_000 },
    );
    expect(await why).toBeInTheDocument();
  }, 30_000);
});
