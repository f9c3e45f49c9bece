import { Entity } from '@backstage/catalog-model';
import fc from 'fast-check';
import { dayText } from './moments';

export const users = ['ada', 'ben', 'cleo', 'dan'];
export const groups = ['brand', 'web'];

const annotations = fc.option(
  dayText
    .filter(text => /^\d{4}-\d{2}-\d{2}$/.test(text))
    .map(day => ({ 'martech-portal.dev/left-on': day })),
  { nil: undefined, freq: 2 },
);

const person = (kind: string, name: string) =>
  annotations.map(
    (left): Entity => ({
      apiVersion: 'backstage.io/v1alpha1',
      kind,
      metadata: {
        name,
        namespace: 'default',
        uid: `uid-${kind}-${name}`,
        etag: '1',
        ...(left && { annotations: left }),
      },
      spec: kind === 'Group' ? { type: 'team', children: [] } : {},
    }),
  );

const memberships = fc.subarray(
  groups.flatMap(group => users.map(user => [group, user] as const)),
);

/** People and groups, some of whom are missing, have left, or are empty. */
export const people = fc
  .record({
    memberships,
    missing: fc.subarray([...users, ...groups], { maxLength: 2 }),
    entities: fc.tuple(
      ...users.map(name => person('User', name)),
      ...groups.map(name => person('Group', name)),
    ),
  })
  .map(({ entities, memberships: pairs, missing }) =>
    entities
      .filter(({ metadata }) => !missing.includes(metadata.name))
      .map(
        (entity): Entity => ({
          ...entity,
          relations: pairs.flatMap(([group, user]) => {
            if (entity.kind === 'Group' && entity.metadata.name === group)
              return { type: 'hasMember', targetRef: `user:default/${user}` };
            return entity.kind === 'User' && entity.metadata.name === user
              ? { type: 'memberOf', targetRef: `group:default/${group}` }
              : [];
          }),
        }),
      ),
  );
