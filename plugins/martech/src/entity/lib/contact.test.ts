import { platformWith } from '../testing/entities';
import { contactOf } from './contact';
import { webAddress } from './webAddress';

const entity = platformWith();

describe('contactOf', () => {
  it.each([
    ['service-desk', { kind: 'entity', ref: 'group:default/service-desk' }],
    ['user:maya.lind', { kind: 'entity', ref: 'user:default/maya.lind' }],
    ['https://help.example/a', { kind: 'web', href: 'https://help.example/a' }],
    ['javascript:alert(1)', { kind: 'text', text: 'javascript:alert(1)' }],
    ['JavaScript:%61lert(1)', { kind: 'text', text: 'JavaScript:%61lert(1)' }],
    ['data:text/html,<b>', { kind: 'text', text: 'data:text/html,<b>' }],
    ['api:default/orders', { kind: 'text', text: 'api:default/orders' }],
    ['call Maya, 2nd floor', { kind: 'text', text: 'call Maya, 2nd floor' }],
  ])('reads %s', (value, expected) => {
    expect(contactOf(value, entity)).toEqual(expected);
  });
});

describe('webAddress', () => {
  it.each([
    ['https://a.example/x', 'https://a.example/x'],
    ['http://a.example', 'http://a.example/'],
    [' javascript:alert(1)', undefined],
    ['ftp://a.example', undefined],
    ['/relative', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('reads %s', (value, expected) => {
    expect(webAddress(value)).toBe(expected);
  });
});
