import {
  platformWith,
  withMetadata,
} from '../../entity/__testUtils__/entities';
import { keptPlatform } from '../__testUtils__/registered';
import { keptIn } from './keptIn';

const located = (annotations: Record<string, string>) =>
  withMetadata(platformWith(), { annotations });

describe('keptIn', () => {
  it.each([
    ['the portal', keptPlatform(), { place: 'portal' }],
    [
      'Git',
      located({
        'backstage.io/edit-url': 'https://git.example/edit',
        'backstage.io/view-url': 'https://git.example/view',
      }),
      {
        place: 'web',
        edit: 'https://git.example/edit',
        view: 'https://git.example/view',
      },
    ],
    [
      'a file beside the portal',
      located({ 'backstage.io/managed-by-location': 'file:/x.yaml' }),
      { place: 'elsewhere', location: 'file:/x.yaml' },
    ],
    [
      'a place with a hostile address',
      located({ 'backstage.io/edit-url': 'data:text/html,x' }),
      { place: 'elsewhere' },
    ],
  ])('tells %s', (_, entity, expected) => {
    expect(keptIn(entity)).toEqual(expected);
  });
});
