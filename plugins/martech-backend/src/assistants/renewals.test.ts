import { actionsRegistryServiceFactory } from '@backstage/backend-defaults/alpha';
import { mockCredentials } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { DateTime } from 'luxon';
import { platform } from '../__testUtils__/entities';
import { eventually } from '../__testUtils__/eventually';
import { policedCatalog } from '../__testUtils__/policedCatalog';
import { startMartech } from '../__testUtils__/startMartech';
import { asker } from './__testUtils__/asker';

jest.setTimeout(60_000);

const inDays = (days: number) =>
  DateTime.utc().plus({ days }).toISODate() ?? '';

/** Notice is due a month before the end. */
const renewing = (name: string, endsIn: number) =>
  platform({
    name,
    spec: {
      contract: {
        end: inDays(endsIn),
        notice: 'P30D',
        term: 'P1Y',
        autoRenew: true,
        annualCost: { amount: 1_000, currency: 'EUR' },
      },
    },
  });
const entities = [
  renewing('soon', 50),
  renewing('later', 100),
  renewing('next-year', 400),
  renewing('soon-secret', 50),
];
const isHidden = ({ metadata }: Entity) => metadata.name.endsWith('-secret');
const tom = mockCredentials.user.header('user:default/tom');

async function started() {
  const { factory } = policedCatalog(entities, isHidden);
  const { server } = await startMartech(factory, actionsRegistryServiceFactory);
  const ask = asker(server);
  await eventually(
    async () =>
      (
        await ask('find-platforms', {}, mockCredentials.service.header())
      ).body,
    ({ output }) => output?.total === entities.length,
  );
  return async (input: object, as = tom) => {
    const { body, status } = await ask('renewals', input, as);
    expect(status).toBe(200);
    return body.output;
  };
}

const namesOf = ({ renewals }: { renewals: Array<{ title: string }> }) =>
  renewals.map(({ title }) => title);

describe('renewals for assistants', () => {
  it('are those that can still be decided, the next first, with what they cost', async () => {
    const renewals = await started();
    const found = await renewals({});
    expect(namesOf(found)).toEqual(['soon', 'later']);
    expect(found).toMatchObject({
      total: 2,
      renewals: [
        {
          entityRef: 'marketingplatform:default/soon',
          window: '30',
          noticeDeadline: inDays(20),
          autoRenew: true,
          annualCost: { amount: 1_000, currency: 'EUR' },
        },
        { window: '90' },
      ],
    });
    expect(namesOf(await renewals({ windows: ['later'] }))).toEqual([
      'next-year',
    ]);
    expect(namesOf(await renewals({ owner: 'group:default/other' }))).toEqual(
      [],
    );
  });

  it('are never those of what the person may not see', async () => {
    const renewals = await started();
    const all = { windows: [] };
    expect(JSON.stringify(await renewals(all))).not.toContain('secret');
    const service = mockCredentials.service.header();
    expect(namesOf(await renewals(all, service))).toContain('soon-secret');
  });
});
