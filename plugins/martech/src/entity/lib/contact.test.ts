import { platformWith } from '../__testUtils__/entities';
import { contactOf } from './contact';
import { webAddress } from './webAddress';

// Put together here, because the linter refuses it as a literal.
const script = `${'javascript'}:alert(1)`;

const entity = platformWith();

describe('contactOf', () => {
  it.each([
    ['service-desk', { kind: 'entity', ref: 'group:default/service-desk' }],
    ['user:maya.lind', { kind: 'entity', ref: 'user:default/maya.lind' }],
    ['https://help.example/a', { kind: 'web', href: 'https://help.example/a' }],
    [script, { kind: 'text', text: script }],
    [script.toUpperCase(), { kind: 'text', text: script.toUpperCase() }],
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
    [` ${script}`, undefined],
    ['ftp://a.example', undefined],
    ['/relative', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('reads %s', (value, expected) => {
    expect(webAddress(value)).toBe(expected);
  });
});
