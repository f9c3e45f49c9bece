import { draftOf } from './draftOf';

const kind = 'MarketingPlatform';

describe('draftOf', () => {
  it('puts what the template sets over what people wrote', () => {
    const { entity, entityRef } = draftOf({
      kind,
      values: { title: 'Survey Café', lifecycle: 'operating', type: 'survey' },
      set: { lifecycle: 'sandbox' },
    });
    expect(entityRef).toBe('marketingplatform:default/survey-cafe');
    expect(entity.spec).toEqual({ type: 'survey', lifecycle: 'sandbox' });
  });

  it('keeps an own field of that odd name from being a prototype', () => {
    const values = JSON.parse('{"title":"x","__proto__":{"owner":"evil"}}');
    const { entity } = draftOf({ kind, values });
    expect(Reflect.get(entity.spec ?? {}, 'owner')).toBeUndefined();
  });

  it.each([
    [{}, 'title: is missing'],
    [{ title: '   ' }, 'name: the title has no letter'],
    [{ title: '日本' }, 'name: the title has no letter'],
    [
      { title: 'x', tags: Array(40_000).fill('abc') },
      'tags: is too large (240001 characters',
    ],
    [
      { title: 'x', description: 'y'.repeat(100_000) },
      'description: is too large (100002 characters',
    ],
  ])('refuses %#', (values, message) => {
    expect(() => draftOf({ kind, values })).toThrow(message);
  });
});
