import { windowedRecord } from '../../__testUtils__/windowedRecord';
import { backlogOrder } from './backlogOrder';

const improvement = (id: string, more = {}) =>
  windowedRecord('request', id, { requestKind: 'improvement', ...more });

it('orders by place, then value for effort, then age', () => {
  const order = backlogOrder([
    improvement('unrated'),
    improvement('dear', { value: 'high', effort: 'high' }),
    improvement('older', {
      value: 'low',
      effort: 'low',
      createdAt: '2026-01-01T00:00:00.000Z',
    }),
    improvement('best', { value: 'high', effort: 'low' }),
    improvement('worst', { value: 'low', effort: 'high' }),
    improvement('second', { value: 'low', effort: 'high', place: 2 }),
    improvement('first', { place: 1 }),
    windowedRecord('request', 'access', { requestKind: 'access' }),
  ]);
  expect(order.map(({ record, place }) => `${place} ${record.id}`)).toEqual([
    '1 first',
    '2 second',
    '3 best',
    '4 older',
    '5 dear',
    '6 worst',
    '7 unrated',
  ]);
});
