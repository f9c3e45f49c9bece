import { ResponseError } from '@backstage/errors';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderStatus, statusApi } from '../../__testUtils__/renderStatus';
import {
  checkWith,
  levels,
  readinessWith,
  resultWith,
  statusWith,
} from '../../__testUtils__/status';
import { ScorecardsContent } from './ScorecardsContent';

// On a machine that does other things, asking by role takes its time.
jest.setTimeout(60_000);

const entityRef = 'marketingplatform:default/asset-library';
const open = checkWith({
  id: 'intake-url',
  title: 'People know where to ask',
  condition: 'intake',
  level: 'resolves',
  rank: 2,
  outcome: 'fail',
  message: 'Nobody knows where to ask.',
  evidence: { answersWithin: 'P3D' },
  remediation: { text: 'Write where requests go.', url: '/martech/platforms' },
});
const stale = checkWith({
  id: 'owner-confirmed',
  title: 'The team has confirmed it',
  outcome: 'no-data',
  facts: [
    {
      source: 'attestation',
      key: 'owner',
      value: true,
      observedAt: '2025-01-05T00:00:00.000Z',
      stale: true,
    },
  ],
});
const waived = checkWith({
  id: 'waived',
  title: 'Support answers in time',
  outcome: 'waived',
  underlying: 'fail',
});
const broken = checkWith({
  id: 'broken',
  title: 'Seats are used',
  outcome: 'error',
  problem: 'no such key: seats',
});
const result = resultWith([checkWith(), open, stale, waived, broken], {
  nextLevel: { level: levels[1], checks: ['intake-url'] },
});
const readiness = readinessWith([
  { id: 'intake', holds: false, depth: 1, satisfied: 2 },
  { id: 'support', waived: true },
  { id: 'measures', inError: true, holds: false },
]);
const status = statusWith([result], { readiness });

const show = (api = statusApi(status), path = '/') =>
  renderStatus(<ScorecardsContent entityRef={entityRef} />, { api, path });

const notFound = (code: number) =>
  ResponseError.fromResponse(
    Object.assign(
      new Response('{"error":{"name":"X","message":"No"},"response":{}}', {
        status: code,
        headers: { 'content-type': 'application/json' },
      }),
    ),
  );

describe('the tab with the results of an entity', () => {
  it('shows the ring, its conditions in words, and what to do next', async () => {
    await show();
    expect(
      await screen.findByRole('img', { name: '6 of 8 conditions hold' }),
    ).toBeInTheDocument();
    const summary = screen.getByRole('region', { name: 'Readiness' });
    for (const [name, words] of [
      ['Intake', 'Does not hold'],
      ['Support', 'Holds by an exception'],
      ['Success measures', 'Could not be checked'],
      ['Ownership', 'Holds'],
    ]) {
      expect(
        within(summary).getByRole('button', { name: new RegExp(`^${name}`) }),
      ).toHaveTextContent(words);
    }
    const next = screen.getByRole('region', { name: 'What to do next' });
    expect(next).toHaveTextContent('1 fix reaches the level "Resolves"');
    expect(
      within(next).getByRole('button', { name: /^Fix it/ }),
    ).toHaveAttribute('href', '/martech/platforms');
  });

  it('explains what is asked for at once, and the rest when opened', async () => {
    await show();
    expect(await screen.findByText('Answers within')).toBeInTheDocument();
    expect(screen.queryByText('no such key: seats')).not.toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: /Seats are used/ }),
    );
    await userEvent.click(
      screen.getByRole('button', { name: /The team has confirmed it/ }),
    );
    expect(await screen.findByText('Answers within')).toBeInTheDocument();
    expect(screen.getByText('no such key: seats')).toBeInTheDocument();
    expect(screen.getByText(/too old to count/)).toBeInTheDocument();
    const head = screen.getByRole('button', { name: /Support answers/ });
    expect(head).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(head);
    expect(
      screen.getByText('Without the exception it would be:'),
    ).toBeInTheDocument();
  });

  it('narrows down to what needs work and to one condition', async () => {
    await show();
    const passed = { name: /A team is accountable/ };
    expect(await screen.findByRole('button', passed)).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('checkbox', { name: 'Only what needs work' }),
    );
    expect(screen.queryByRole('button', passed)).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: /^Intake/ }));
    expect(screen.getByText('Only Intake')).toBeInTheDocument();
    expect(screen.queryByText('no such key: seats')).not.toBeInTheDocument();
    expect(screen.getByText('Answers within')).toBeInTheDocument();
  });

  it('evaluates at once and says what came of it', async () => {
    const api = statusApi(status);
    const better = statusWith([
      {
        ...result,
        checks: [
          checkWith(),
          { ...open, outcome: 'pass' },
          stale,
          waived,
          broken,
        ],
      },
    ]);
    api.evaluateEntity.mockResolvedValue(better);
    await show(api);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Check now' }),
    );
    expect(
      await screen.findByText(
        'Checked just now: 1 check came out differently.',
      ),
    ).toBeInTheDocument();
    expect(api.evaluateEntity).toHaveBeenCalledWith(entityRef);
  });

  it('reads a past day, says so, and leads back', async () => {
    const api = statusApi(status);
    await show(api, '/?asOf=2026-03-01');
    expect(
      await screen.findByText(/the end of .*Mar.* 2026, under the rules/),
    ).toBeInTheDocument();
    expect(api.entityStatus).toHaveBeenCalledWith(
      entityRef,
      expect.objectContaining({ asOf: '2026-03-01' }),
    );
    expect(
      screen.queryByRole('button', { name: 'Check now' }),
    ).not.toBeInTheDocument();
    expect(screen.queryByText('How to fix it')).not.toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Back to today' }),
    );
    expect(
      await screen.findByRole('button', { name: 'Check now' }),
    ).toBeInTheDocument();
  });

  it('accuses nobody while the standards are only announced', async () => {
    const announced = {
      state: 'announced',
      enforceFrom: '2027-02-01',
    } as const;
    await show(
      statusApi(
        statusWith([{ ...result, ...announced }], {
          readiness: { ...readiness, state: 'announced', sinceFirstDay: 2 },
        }),
      ),
    );
    expect(await screen.findByText('6 of 8 in place')).toBeInTheDocument();
    expect(screen.getByText('+2 since the first day')).toBeInTheDocument();
    expect(screen.getByText('Not counted yet')).toBeInTheDocument();
    expect(screen.getByText(/^Counts from .*Feb.* 2027$/)).toBeInTheDocument();
    expect(screen.queryByText('Failed')).not.toBeInTheDocument();
    expect(screen.queryByText('Does not hold')).not.toBeInTheDocument();
  });

  it.each([
    ['nothing applies', statusWith([]), 'No scorecard applies to it'],
    [
      'it waits for its first evaluation',
      statusWith([], { evaluatedAt: null }),
      'It has not been checked yet',
    ],
  ])('says so when %s', async (_, empty, words) => {
    await show(statusApi(empty));
    expect(await screen.findByText(words)).toBeInTheDocument();
  });

  it.each([
    [403, 'You may not see this'],
    [404, 'Nothing is known about it yet'],
  ])('tells what a refusal with %i means', async (code, words) => {
    await show(statusApi(await notFound(code)));
    expect(await screen.findByText(words)).toBeInTheDocument();
  });

  it('tries again after a failure', async () => {
    const api = statusApi(status);
    api.entityStatus.mockRejectedValueOnce(new Error('The line is down'));
    await show(api);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The line is down',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Not ready yet')).toBeInTheDocument();
  });
});
