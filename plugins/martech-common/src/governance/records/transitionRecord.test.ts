import { transitionFields } from './transitionRecord';

describe('an edit', () => {
  it.each([
    ['change', { fields: { risk: 'low' } }],
    ['change', { fields: { aspects: ['metadata'], emergency: true } }],
    ['change', { title: 'Another title' }],
    ['release', { fields: { audience: 'Everybody' } }],
    ['freeze', { fields: { reason: 'Peak trading' } }],
  ] as const)('of a %s holds %j and nothing by default', (type, body) => {
    expect(transitionFields[type]?.edit.parse(body)).toEqual(body);
  });

  it.each([
    ['change', { fields: { risk: 'none' } }],
    ['change', { fields: { class: 'standard' } }],
    ['release', { fields: { changes: 'CHG-1' } }],
  ] as const)('of a %s does not take %j', (type, body) => {
    expect(transitionFields[type]?.edit.safeParse(body).success).toBe(false);
  });
});
