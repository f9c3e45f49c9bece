import { ConfigReader } from '@backstage/config';
import { assertLoopback } from './assertLoopback';
import { isLoopbackHostHeader } from './loopback';

describe('where sample sign-in may run', () => {
  const listening = (listen?: string | object) => () =>
    assertLoopback(new ConfigReader({ backend: { listen } }));

  it.each([
    [{ host: '127.0.0.1', port: 7007 }],
    [{ host: 'localhost' }],
    [{ host: '::1' }],
    ['127.0.0.1:7007'],
  ])('%j is fine', listen => {
    expect(listening(listen)).not.toThrow();
  });

  it.each([
    [undefined, 'every network address'],
    [':7007', 'every network address'],
    [{ port: 7007 }, 'every network address'],
    [{ host: '0.0.0.0' }, '"0.0.0.0"'],
    [{ host: '::' }, '"::"'],
    [{ host: 'portal.example.com' }, '"portal.example.com"'],
    [{ host: '127.0.0.1.example.com' }, '"127.0.0.1.example.com"'],
  ])('%j is refused with the next step', (listen, names) => {
    expect(listening(listen)).toThrow(names);
    expect(listening(listen)).toThrow('set backend.listen.host to 127.0.0.1');
  });

  it.each([
    ['localhost:7007', true],
    ['LOCALHOST', true],
    ['127.0.0.1:7007', true],
    ['[::1]:7007', true],
    ['', false],
    ['portal.example.com', false],
    ['localhost.example.com:7007', false],
  ])('a request to host %j counts as local: %j', (header, expected) => {
    expect(isLoopbackHostHeader(header)).toBe(expected);
  });
});
