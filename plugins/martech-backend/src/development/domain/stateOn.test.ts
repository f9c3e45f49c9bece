import { EntityTimeline } from './entityTimeline';
import { stateOn } from './stateOn';

const present = { kind: 'P', spec: { lifecycle: 'operating', owner: 'brand' } };
const timeline: EntityTimeline = {
  entityRef: 'p:default/dam',
  since: '2026-01-10',
  // In no order: the dates decide.
  earlier: [
    { until: '2026-03-01', was: { spec: { lifecycle: 'implementing' } } },
    {
      until: '2026-06-01',
      was: { spec: { lifecycle: 'launched', owner: null } },
    },
  ],
};

describe('stateOn', () => {
  it.each<[string, object | undefined]>([
    ['2026-01-09', undefined],
    ['2026-01-10', { lifecycle: 'implementing' }],
    ['2026-02-28', { lifecycle: 'implementing' }],
    ['2026-03-01', { lifecycle: 'launched' }],
    ['2026-05-31', { lifecycle: 'launched' }],
    ['2026-06-01', { lifecycle: 'operating', owner: 'brand' }],
    ['2027-01-01', { lifecycle: 'operating', owner: 'brand' }],
  ])('on %s it was %j', (day, spec) => {
    expect(stateOn(present, timeline, day)?.entity).toEqual(
      spec && { kind: 'P', spec },
    );
  });

  it('tells how many changes were ahead', () => {
    const ahead = ['2026-02-01', '2026-04-01', '2026-07-01'].map(
      day => stateOn(present, timeline, day)?.ahead,
    );
    expect(ahead).toEqual([2, 1, 0]);
  });

  it('knows who has gone', () => {
    const left = '2026-02-15';
    const user: EntityTimeline = {
      entityRef: 'user:default/frida',
      until: '2026-05-01',
      entity: { kind: 'User', metadata: { annotations: { left } } },
      earlier: [
        { until: left, was: { metadata: { annotations: { left: null } } } },
      ],
    };
    const on = (day: string) => stateOn(undefined, user, day)?.entity;
    expect(on('2026-02-14')).toEqual({
      kind: 'User',
      metadata: { annotations: {} },
    });
    expect(on('2026-02-15')).toEqual(user.entity);
    expect(on('2026-05-01')).toBeUndefined();
  });

  it('makes up nobody whom the catalog does not have', () => {
    expect(stateOn(undefined, timeline, '2026-07-01')).toBeUndefined();
  });
});
