import { validate } from 'jsonschema';
import { parse } from 'yaml';
import { setUp, stopAll } from '../__testUtils__/setUp';

afterAll(stopAll);

const ids = [
  'martech:entity:register',
  'martech:entity:update',
  'martech:entity:retire',
  'martech:overlap:check',
  'martech:readiness:preview',
  'martech:exception:request',
  'martech:change:propose',
  'martech:decision:record',
  'martech:catalog:write',
  'martech:inventory:import',
];

/** What the scaffolder makes of a template before it asks the action. */
const rendered = (input: object) =>
  JSON.parse(JSON.stringify(input), (_, value) =>
    value === '${{ parameters }}' ? {} : value,
  );

describe('actions', () => {
  it('are ten', async () => {
    const { actions } = await setUp();
    expect(actions.map(({ id }) => id).sort()).toEqual([...ids].sort());
  });

  it.each(ids)('%s is described, with examples that fit', async id => {
    const { actions } = await setUp();
    const {
      description,
      examples = [],
      schema,
      supportsDryRun,
    } = actions.find(action => action.id === id)!;
    expect(description).toMatch(/^[A-Z].*\.$/);
    expect(supportsDryRun).toBe(true);
    expect(examples.length).toBeGreaterThan(0);
    for (const { example } of examples) {
      const { steps } = parse(example);
      const own = steps.filter(
        ({ action }: { action: string }) => action === id,
      );
      expect(own.length).toBeGreaterThan(0);
      for (const { input } of own) {
        const { errors } = validate(rendered(input), schema?.input ?? {});
        expect(errors.map(String)).toEqual([]);
      }
    }
  });

  it.each(ids)('%s names an input that it does not know', async id => {
    const { actions } = await setUp();
    const { schema } = actions.find(action => action.id === id)!;
    const { errors } = validate({ nonsense: 1 }, schema?.input ?? {});
    expect(errors.map(String).join()).toContain('nonsense');
  });
});
