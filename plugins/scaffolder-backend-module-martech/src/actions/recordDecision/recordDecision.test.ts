import { registered, registering } from '../../__testUtils__/fakeMartech';
import { setUp, stopAll } from '../../__testUtils__/setUp';

afterEach(stopAll);

const ID = 'martech:decision:record';
const values = {
  title: 'Locked',
  type: 'template-policy',
  lifecycle: 'accepted',
  answer: { policy: 'locked' },
};
const routes = {
  'POST /registry/entities': registering,
  'GET /registry/entities/marketingdecision/default/locked': () =>
    registered({ kind: 'MarketingDecision', metadata: { name: 'locked' } }),
};
const today = new Date().toISOString().slice(0, 10);

describe('martech:decision:record', () => {
  it.each<[object, object]>([
    [{}, { decidedOn: today, deciders: ['user:default/ines'] }],
    [
      { decidedOn: '2026-01-31', deciders: ['user:default/tomas'] },
      { decidedOn: '2026-01-31', deciders: ['user:default/tomas'] },
    ],
    [{ lifecycle: 'proposed' }, { decidedOn: undefined, deciders: undefined }],
  ])('knows who decided and when: %j', async (more, expected) => {
    const { martech, run } = await setUp(routes);
    await run(ID, { values: { ...values, ...more } });
    expect(martech.writes).toHaveLength(1);
    const { entity } = JSON.parse(JSON.stringify(martech.writes[0].body));
    const { decidedOn, deciders } = entity.spec;
    expect({ decidedOn, deciders }).toEqual(expected);
  });

  it('writes the same after midnight', async () => {
    const { martech, run } = await setUp(routes);
    await expect(run(ID, { values }, { dieAfterWrite: true })).rejects.toThrow(
      'killed',
    );
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
    const clock = jest
      .spyOn(Date.prototype, 'toISOString')
      .mockReturnValue(tomorrow);
    await run(ID, { values }).finally(() => clock.mockRestore());
    expect(martech.writes).toHaveLength(1);
  });
});
