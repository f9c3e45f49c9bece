import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import { AddressInfo } from 'node:net';
import { resolve } from 'node:path';

const script = resolve(__dirname, '../../../launcher/token.mjs');
const people = [
  { name: 'maya', displayName: 'Maya Lindqvist', role: 'Platform owner' },
  { name: 'ghost', displayName: 'Gus Ghost', role: 'Nobody' },
];

const pageOf = (sample: object) =>
  `<html><script type="backstage.io/config">${JSON.stringify([
    { context: 'app', data: { auth: { providers: { sample } } } },
  ])}</script></html>`;

/** The two answers of a portal that the script asks for. */
function portal(page: string) {
  const server = createServer((req, res) => {
    const name = req.headers['x-martech-sample-person'];
    if (req.url !== '/api/auth/sample/refresh') res.end(page);
    else if (name === 'maya')
      res.end(JSON.stringify({ backstageIdentity: { token: 'a.b.c' } }));
    else {
      res.statusCode = 503;
      res.end(JSON.stringify({ error: { message: 'Gus is not there yet.' } }));
    }
  });
  return new Promise<{ port: number; close: () => void }>(done =>
    server.listen(0, 'localhost', () =>
      done({
        port: (server.address() as AddressInfo).port,
        close: () => server.close(),
      }),
    ),
  );
}

function run(port: number, ...args: string[]) {
  const env = { ...process.env, PORT: String(port), NODE_OPTIONS: '' };
  return new Promise<{ code: number; out: string; err: string }>(done => {
    const child = execFile(
      process.execPath,
      [script, ...args],
      { env },
      (_, out, err) =>
        done({ code: child.exitCode ?? -1, out: out.trim(), err: err.trim() }),
    );
  });
}

describe('npm run token', () => {
  it.each([
    ['prints a token', ['maya'], 0, 'a.b.c', ''],
    [
      'lists the people with their roles',
      [],
      0,
      'maya   Maya Lindqvist, Platform owner\nghost  Gus Ghost, Nobody',
      '',
    ],
    [
      'names the people when it knows nobody of that name',
      ['mallory'],
      1,
      '',
      'Nobody is called mallory: take one of maya, ghost.',
    ],
    ['says what the portal says', ['ghost'], 1, '', 'Gus is not there yet.'],
  ])('%s', async (_, args, code, out, err) => {
    const { port, close } = await portal(pageOf({ enabled: true, people }));
    const answer = await run(port, ...args);
    close();
    expect(answer).toEqual({ code, out, err });
  });

  it.each([
    ['sample sign-in is off', pageOf({ enabled: false, people })],
    ['something else answers', '<html>hello</html>'],
  ])('says so when %s', async (_, page) => {
    const { port, close } = await portal(page);
    const { code, err } = await run(port);
    close();
    expect(code).toBe(1);
    expect(err).toMatch(/offers no sample people: start the sample portal/);
  });

  it('says so when nothing runs', async () => {
    const { port, close } = await portal('');
    close();
    const { code, err } = await run(port, 'maya');
    expect(code).toBe(1);
    expect(err).toMatch(/^Nothing answers at .*: start the sample portal/);
  });
});
