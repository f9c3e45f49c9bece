import { screen, within } from '@testing-library/react';
import { record } from '../../__testUtils__/records';
import { renderGovernance } from '../../__testUtils__/renderGovernance';
import { windowedRecord } from '../../__testUtils__/windowedRecord';
import { ReleaseProgress } from './ReleaseProgress';
import { ReleasesPage } from './ReleasesPage';

jest.setTimeout(60_000);

const change = (id: string, state: string) => ({
  id,
  number: `CHG-${id}`,
  type: 'change' as const,
  title: `Change ${id}`,
  state,
  relation: 'contains',
});

const release = (related: ReturnType<typeof change>[], fields = {}) =>
  record({
    id: 'r1',
    type: 'release',
    number: 'REL-1',
    title: 'Spring',
    plannedFor: '2999-03-01',
    related,
    fields: {
      notes: 'New **headers** for mails',
      audience: 'All campaign teams',
      templates: [
        { entityRef: 'marketingtemplate:default/mail', version: '2.1' },
      ],
      ...fields,
    },
  });

it('shows the next release whole above all of them', async () => {
  const row = windowedRecord('release', 'r1', { plannedFor: '2999-03-01' });
  const api = renderGovernance(<ReleasesPage />, {
    records: jest.fn().mockResolvedValue({ items: [row] }),
    record: jest.fn().mockResolvedValue(release([change('1', 'scheduled')])),
  });
  const next = await screen.findByRole('region', { name: 'Coming next' });
  expect(within(next).getByText('headers')).toBeInTheDocument();
  expect(within(next).getByText(/All campaign teams/)).toBeInTheDocument();
  expect(within(next).getByText('version 2.1')).toBeInTheDocument();
  expect(within(next).getByText(/0 of 1 change is done/)).toBeInTheDocument();
  expect(api.governance.record).toHaveBeenCalledWith(
    'release',
    'r1',
    expect.anything(),
  );
});

it('has no such part when nothing is planned', async () => {
  renderGovernance(<ReleasesPage />, {
    records: jest.fn().mockResolvedValue({ items: [] }),
  });
  await screen.findByText('No releases here');
  expect(screen.queryByText('Coming next')).not.toBeInTheDocument();
});

describe('how far a release is', () => {
  it.each([
    ['no change', [], 'No change is named.'],
    [
      'an open one',
      [change('1', 'completed'), change('2', 'approved')],
      /1 of 2 changes are done/,
    ],
    [
      'none open',
      [change('1', 'completed'), change('2', 'reviewed')],
      /Every change in it is done/,
    ],
  ])('with %s', async (_, changes, text) => {
    renderGovernance(<ReleaseProgress release={release(changes)} />);
    expect(await screen.findByText(text)).toBeInTheDocument();
  });

  it('names what holds it up first', async () => {
    renderGovernance(
      <ReleaseProgress
        release={release([change('1', 'completed'), change('2', 'approved')])}
      />,
    );
    const links = await screen.findAllByRole('link');
    expect(links.map(link => link.textContent)).toEqual([
      'CHG-2 Change 2',
      'CHG-1 Change 1',
    ]);
  });
});
