import { renderInTestApp } from '@backstage/frontend-test-utils';
import { outcomes } from '@martech-portal/backstage-plugin-martech-common';
import { screen } from '@testing-library/react';
import { LevelBadge } from '../LevelBadge';
import { LevelBar } from '../LevelBar';
import { OutcomeBar } from '../OutcomeBar';
import { ScoreBar } from '../ScoreBar';
import { TrendLine } from '../TrendLine';
import { OutcomeChip } from './OutcomeChip';

const levels = [
  { id: 'declared', title: 'Declared', rank: 1 },
  { id: 'fresh', title: 'Fresh', rank: 3 },
];

describe('the pieces that scorecards are drawn with', () => {
  it('name each of the seven outcomes with a shape of its own', async () => {
    renderInTestApp(
      <>
        {outcomes.map(outcome => (
          <OutcomeChip key={outcome} outcome={outcome} />
        ))}
      </>,
    );
    for (const name of [
      'Passed',
      'Passed with a warning',
      'Failed',
      'No data',
      'Rule broken',
      'Waived',
      'Does not apply',
    ]) {
      expect(await screen.findByText(name)).toBeInTheDocument();
    }
    const shapes = [...document.querySelectorAll('svg path')].map(path =>
      path.getAttribute('d'),
    );
    expect(new Set(shapes).size).toBe(7);
  });

  it.each([
    [0.725, '73%'],
    [0, '0%'],
    [null, 'Nothing to score'],
  ])('write the score %s as %s', async (score, text) => {
    renderInTestApp(<ScoreBar score={score} />);
    expect(await screen.findByText(text)).toBeInTheDocument();
  });

  it.each([
    [levels[1], 'Fresh'],
    [null, 'No level yet'],
  ])('name the level', async (level, text) => {
    renderInTestApp(<LevelBadge level={level} levels={levels} />);
    expect(await screen.findByText(text)).toBeInTheDocument();
  });

  it('say distributions in a sentence', async () => {
    renderInTestApp(
      <>
        <OutcomeBar label="All" counts={{ pass: 1200, fail: 1 }} />
        <LevelBar
          label="Levels"
          levels={[
            { level: levels[1], entities: 2 },
            { level: null, entities: 1 },
          ]}
        />
      </>,
    );
    await screen.findByRole('img', {
      name: 'All: 1,201 checks, 1,200 passed, 1 failed',
    });
    expect(
      screen.getByRole('img', { name: 'Levels: No level yet 1, Fresh 2' }),
    ).toBeInTheDocument();
  });

  it.each([
    [
      [
        { day: '2025-11-22', value: 0.5 },
        { day: '2026-11-22', value: 0.75 },
      ],
      /Mean score: from 50% on .*2025 to 75% on .*2026/,
    ],
  ])('say a trend in a sentence', async (points, name) => {
    renderInTestApp(
      <TrendLine points={points} today="2026-11-22" label="Mean score" />,
    );
    expect(await screen.findByRole('img', { name })).toBeInTheDocument();
    expect(screen.queryByText(/History starts/)).not.toBeInTheDocument();
  });

  it.each([
    [[{ day: '2026-11-20', value: 0.5 }], /^History starts on .*2026$/],
    [[], /^No history yet/],
  ])('never draw a flat line for want of history', async (points, text) => {
    renderInTestApp(<TrendLine points={points} today="2026-11-22" label="x" />);
    expect(await screen.findByText(text)).toBeInTheDocument();
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
  });
});
