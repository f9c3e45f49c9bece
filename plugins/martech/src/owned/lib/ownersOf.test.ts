import { Entity } from '@backstage/catalog-model';
import { ownersOf } from './ownersOf';

const entity = (
  kind: string,
  ...relations: Array<[string, string]>
): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: { name: 'Maya' },
  relations: relations.map(([type, targetRef]) => ({ type, targetRef })),
});

it.each([
  ['nobody else', entity('Group'), ['group:default/maya']],
  [
    'the groups of a person',
    entity('User', ['memberOf', 'group:default/DAM'], ['ownerOf', 'x:y/z']),
    ['user:default/maya', 'group:default/dam'],
  ],
  [
    'no members and no parents of a group',
    entity('Group', ['hasMember', 'user:default/a'], ['childOf', 'group:a/b']),
    ['group:default/maya'],
  ],
])('acts for %s', (_, given, expected) => {
  expect(ownersOf(given)).toEqual(expected);
});
