import { renewalSchema } from '@martech-portal/backstage-plugin-martech-common';
import { listedRenewals } from './selectRenewals';

const due = (noticeDeadline: string | undefined) =>
  renewalSchema.parse({
    entityRef: `marketingplatform:default/${noticeDeadline ?? 'open'}`,
    title: 'Platform',
    lifecycle: 'operating',
    state: 'controlled',
    window: 'later',
    noticeDeadline,
    autoRenew: true,
    funding: 'run',
    atRisk: false,
    tooLate: false,
  });

const days = [
  undefined,
  '2026-09-30',
  '2026-11-21',
  '2026-11-22',
  '2026-12-31',
  '2027-01-01',
];

it.each([
  ['2026-11-22', ['2026-11-22', '2026-12-31']],
  ['2026-12-31', ['2026-12-31']],
  ['2027-01-01', ['2027-01-01']],
  ['2026-07-01', ['2026-09-30']],
])('on %s this quarter ends with %j', (today, expected) => {
  const listed = listedRenewals(days.map(due), { due: 'quarter' }, today);
  expect(listed.map(({ noticeDeadline }) => noticeDeadline)).toEqual(expected);
});
