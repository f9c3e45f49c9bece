import { registered } from '../../__testUtils__/fakeMartech';
import { setUp, stopAll } from '../../__testUtils__/setUp';

afterEach(stopAll);

const ID = 'martech:entity:retire';
const path = '/registry/entities/marketingplatform/default/forms';
const entity = {
  apiVersion: 'martech/v1alpha1',
  kind: 'MarketingPlatform',
  metadata: { name: 'forms' },
  spec: { lifecycle: 'retired' },
};
const input = {
  entityRef: 'marketingplatform:default/forms',
  reason: 'Moved to the customer platform.',
};

/** A registry whose versions rise with every write. */
function routes() {
  let version = 7;
  return {
    [`GET ${path}`]: () => registered(entity, version),
    [`POST ${path}/retire`]: () => {
      version += 1;
      return registered(entity, version);
    },
  };
}

describe('martech:entity:retire', () => {
  it.each([
    [{}, '"7"'],
    [{ version: 5 }, '"5"'],
  ])('retires the version that was seen: %j', async (more, version) => {
    const { martech, run } = await setUp(routes(), { entities: [entity] });
    const output = await run(ID, { ...input, ...more });
    expect(output).toMatchObject({ version: 8, visible: true });
    expect(martech.writes).toMatchObject([
      { version, body: { reason: input.reason } },
    ]);
  });

  it('sends the same again after it was killed', async () => {
    const { martech, run } = await setUp(routes(), { entities: [entity] });
    const dying = { dieAfterWrite: true };
    await expect(run(ID, input, dying)).rejects.toThrow('killed');
    expect(await run(ID, input)).toMatchObject({ version: 8 });
    expect(martech.writes).toHaveLength(1);
  });

  it('only looks in a dry run', async () => {
    const { martech, run } = await setUp(routes());
    expect(await run(ID, input, { isDryRun: true })).toMatchObject({
      version: 7,
    });
    expect(martech.writes).toEqual([]);
  });

  it('fails for what is hidden as for what is not there', async () => {
    const { run } = await setUp();
    await expect(run(ID, input)).rejects.toMatchObject({
      name: 'NotFoundError',
    });
  });
});
