import { screen } from '@testing-library/react';
import { renderStatus, statusApi } from '../../__testUtils__/renderStatus';
import {
  checkWith,
  levels,
  readinessWith,
  resultWith,
  statusWith,
} from '../../__testUtils__/status';
import { StatusBrief } from './StatusBrief';

// On a machine that does other things, asking by role takes its time.
jest.setTimeout(60_000);

const entityRef = 'marketingplatform:default/asset-library';
const standard = resultWith([checkWith({ outcome: 'fail' })], {
  scorecard: 'marketingscorecard:default/data',
  title: 'Data and privacy',
  type: 'standard',
  score: 0.25,
  level: levels[0],
  nextLevel: { level: levels[1], checks: ['has-owner'] },
});

const show = (status: Parameters<typeof statusApi>[0]) =>
  renderStatus(<StatusBrief entityRef={entityRef} />, {
    api: statusApi(status),
  });

describe('the card with where an entity stands', () => {
  it('shows the ring of a platform, and its other scorecards', async () => {
    await show(
      statusWith([resultWith([checkWith()]), standard], {
        readiness: readinessWith(),
      }),
    );
    expect(
      await screen.findByRole('img', { name: '8 of 8 conditions hold' }),
    ).toBeInTheDocument();
    expect(screen.getByText('Ready')).toBeInTheDocument();
    expect(screen.getByText('Data and privacy')).toBeInTheDocument();
    expect(screen.getByText('25%')).toBeInTheDocument();
  });

  it('shows score, level and the next fix where there is no readiness', async () => {
    await show(statusWith([standard]));
    expect(await screen.findByText('25%')).toBeInTheDocument();
    expect(screen.getByText('Declared')).toBeInTheDocument();
    expect(screen.getByText('A team is accountable')).toBeInTheDocument();
    expect(
      screen.queryByRole('img', { name: /conditions/ }),
    ).not.toBeInTheDocument();
  });

  it.each([
    ['nothing applies', statusWith([]), 'No scorecard applies to it'],
    ['it failed', new Error('The line is down'), 'The line is down'],
  ])('says so when %s', async (_, status, words) => {
    await show(status);
    expect(await screen.findByText(words)).toBeInTheDocument();
  });
});
