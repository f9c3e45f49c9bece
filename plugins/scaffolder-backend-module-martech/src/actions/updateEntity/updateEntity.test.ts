import { Entity } from '@backstage/catalog-model';
import { refusal, registered } from '../../__testUtils__/fakeMartech';
import { outcomeOf } from '../../__testUtils__/outcomeOf';
import { setUp, stopAll } from '../../__testUtils__/setUp';

afterEach(stopAll);

const ID = 'martech:entity:update';
const kind = 'MarketingPlatform';
const path = '/registry/entities/marketingplatform/default/forms';
const values = {
  name: 'forms',
  title: 'Forms',
  type: 'survey',
  lifecycle: 'sandbox',
  successMeasures: [{ name: 'a field that the form does not show' }],
  _version: 3,
  _comment: 'The trial went well.',
};
const entity: Entity = {
  apiVersion: 'martech/v1alpha1',
  kind,
  metadata: { name: 'forms', title: 'Forms' },
  spec: {
    type: 'survey',
    lifecycle: 'proposed',
    successMeasures: values.successMeasures,
  },
};
const input = {
  kind,
  values,
  set: { lifecycle: 'proposed' },
  comment: values._comment,
};
const written = () => registered({ ...entity }, 4);

describe('martech:entity:update', () => {
  it('writes the next version, with fields that the form does not show', async () => {
    const { martech, run } = await setUp(
      { [`PUT ${path}`]: written, [`GET ${path}`]: written },
      { entities: [entity] },
    );
    expect(await run(ID, input)).toMatchObject({ version: 4, visible: true });
    expect(martech.writes).toMatchObject([
      { version: '"3"', body: { entity, comment: 'The trial went well.' } },
    ]);
  });

  it('tells who was faster, and writes nothing', async () => {
    const { martech, run } = await setUp({
      [`PUT ${path}`]: () =>
        refusal(409, 'ConflictError', 'Tomas wrote version 4 two minutes ago'),
    });
    await expect(run(ID, input)).rejects.toThrow('Tomas wrote version 4');
    expect(martech.writes).toEqual([]);
  });

  it.each([undefined, '', 0, 1.5, 'latest'])(
    'does not write over what nobody saw: %j',
    async _version => {
      const { martech, run } = await setUp();
      await expect(
        run(ID, { kind, values: { ...values, _version } }),
      ).rejects.toThrow(/^_version: is missing/);
      expect(martech.requests).toEqual([]);
    },
  );

  it.each([
    [3, 'done'],
    [4, '_version: is 3, but marketingplatform:default/forms has version 4'],
  ])('checks in a dry run against version %d', async (version, expected) => {
    const { martech, run } = await setUp({
      [`GET ${path}`]: () => registered({ ...entity }, version),
    });
    const outcome = await outcomeOf(run(ID, input, { isDryRun: true }));
    expect(outcome).toContain(expected);
    expect(martech.writes).toEqual([]);
  });
});
