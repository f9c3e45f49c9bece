import { Entity } from '@backstage/catalog-model';
import { integration, platform, vendor } from '../../__testUtils__/entities';
import { indexed } from '../../__testUtils__/indexed';
import { BomPart } from './bomPart';

const linked = (...urls: string[]) =>
  platform({ name: 'dam', metadata: { links: urls.map(url => ({ url })) } });

describe('bomPart', () => {
  it.each<[string, Entity, BomPart | undefined]>([
    ['nothing', platform({ name: 'dam' }), undefined],
    [
      'where a platform is, each place once',
      linked('https://dam.test', 'https://dam.test/', 'http://dam.test/ü b'),
      { urls: ['https://dam.test/', 'http://dam.test/%C3%BC%20b'] },
    ],
    [
      'no address that is none of the web',
      linked('data:text/html,x', 'dam', 'mailto:a@b.test', '/relative'),
      undefined,
    ],
    [
      'no more than a few',
      linked(...Array.from({ length: 50 }, (_, at) => `https://t.test/${at}`)),
      { urls: Array.from({ length: 20 }, (_, at) => `https://t.test/${at}`) },
    ],
    [
      'where data is stored',
      platform({
        name: 'dam',
        spec: {
          data: {
            classification: 'internal',
            personalData: 'none',
            residency: ['EU'],
          },
        },
      }),
      { residency: ['EU'] },
    ],
    [
      'the website of a vendor',
      vendor({ name: 'acme', spec: { website: 'https://acme.test' } }),
      { urls: ['https://acme.test/'] },
    ],
    ['nothing of an integration', integration({ name: 'sync' }), undefined],
  ])('has %s', (_, entity, expected) => {
    expect(indexed(entity).content.bom).toEqual(expected);
  });
});
