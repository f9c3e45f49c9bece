import { snapshotOf } from '../__testUtils__/snapshotOf';
import { valueOf } from '../__testUtils__/valueOf';
import { variablesNow } from './runningEnvironment';

describe('variables of the evaluation under way', () => {
  it.each([
    ['entity.metadata.name', ''],
    ['double(entity.metadata.name) > 1', 'cannot convert'],
  ])('are there while %p runs, and gone when it is over', (source, problem) => {
    const read: unknown[] = [];
    const snapshot = snapshotOf();
    const { entity } = Object.getOwnPropertyDescriptors(variablesNow);
    const variables = Object.create(snapshot.variables, {
      entity: {
        get() {
          const value: unknown = Reflect.get(snapshot.variables, 'entity');
          read.push(value, Reflect.get(variablesNow, 'today'));
          return value;
        },
      },
    });
    let said = '';
    try {
      valueOf(source, { ...snapshot, variables });
    } catch (error) {
      said = String(error);
    }
    expect(said).toContain(problem);
    expect(read[0]).toMatchObject({ kind: 'MarketingPlatform' });
    expect(read[1]).toMatch(/^\d{4}-/);
    expect(entity.get?.()).toBeUndefined();
  });
});
