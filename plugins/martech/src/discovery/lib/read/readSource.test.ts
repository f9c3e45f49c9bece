import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { har } from '../../__testUtils__/har';
import { readSource } from './readSource';
import { SourceContent } from './SourceContent';

const readFile = (text: string | Uint8Array) =>
  readSource({ file: new Blob([text]) });

const named = ({ hosts }: SourceContent) =>
  Object.fromEntries(hosts.map(({ count, host }) => [host, count]));

describe('a recording of a browser', () => {
  it('is read to the names of its hosts, and nothing else', async () => {
    const text = har([
      'https://www.shop.example/?token=abc',
      'https://user:pass@Static.Hotjar.com:443/c.js?key=s3cret',
      'https://static.hotjar.com/d.js',
      'data:image/png;base64,AAAA',
      'chrome-extension://abcdef/x.js',
      'http://10.0.0.7/intern',
      'wss://socket.intercom.io/live',
    ]);
    const content = await readFile(text);
    expect(content).toEqual({
      kind: 'har',
      hosts: [
        { host: 'static.hotjar.com', count: 2 },
        { host: 'socket.intercom.io', count: 1 },
        { host: 'www.shop.example', count: 1 },
      ],
      allHosts: 3,
      seen: 7,
      leftOut: 3,
      site: 'www.shop.example',
    });
    expect(JSON.stringify(content)).not.toMatch(/s3cret|token|pass|in-a-body/);
  });

  it('is the sample of this repository', async () => {
    const sample = readFileSync(
      join(__dirname, '../../../../../../catalog-info/discovery/site.har'),
    );
    const content = await readFile(sample);
    expect(content).toMatchObject({
      kind: 'har',
      site: 'www.halden-moss.example',
      seen: 23,
    });
    expect(content).not.toHaveProperty('problem');
    expect(named(content)).toMatchObject({
      'widget.surveymonkey.com': 1,
      'www.google-analytics.com': 2,
    });
  });

  it('may be as large as 50 MB', async () => {
    const filler = 'x'.repeat(48_000);
    const urls = Array.from(
      { length: 1_050 },
      (_, at) => `https://h${at % 40}.example/${at}`,
    );
    const text = har(urls, filler);
    expect(text.length).toBeGreaterThan(50_000_000);
    const told: number[] = [];
    const content = await readSource({ file: new Blob([text]) }, done =>
      told.push(done),
    );
    expect(content).toMatchObject({ seen: 1_050, allHosts: 40 });
    expect(content).not.toHaveProperty('problem');
    expect(told.length).toBeGreaterThan(150);
    expect(told.at(-1)).toBe(1);
  }, 120_000);

  it('may have a mark of its encoding in front, and other letters in it', async () => {
    const text = `\uFEFF${har(['https://www.b\u00fccher.example/\u{1F4DA}'])}`;
    expect(named(await readFile(text))).toEqual({
      'www.xn--bcher-kva.example': 1,
    });
  });

  it('is cut to as many hosts as can be compared, the most seen ones', async () => {
    const urls = Array.from(
      { length: 5_010 },
      (_, at) => `https://h${at}.example`,
    );
    const content = await readFile(har([...urls, 'https://h5009.example']));
    expect(content).toMatchObject({ allHosts: 5_010 });
    expect(content.hosts).toHaveLength(5_000);
    expect(content.hosts[0]).toEqual({ host: 'h5009.example', count: 2 });
  });
});

describe('a broken recording', () => {
  const whole = har(['https://a.example', 'https://b.example']);
  const second = whole.indexOf('https://b.example');

  it('counts as far as it goes, and says where it ends', async () => {
    const text = whole.slice(0, second + 30);
    expect(await readFile(text)).toMatchObject({
      seen: 2,
      problem: {
        kind: 'cut-off',
        position: text.length,
        line: text.split('\n').length,
      },
    });
  });

  it.each<[string, (text: string) => string, number]>([
    ['a stray letter', text => text.replace('"b', 'x"b'), 1],
    [
      'a missing comma',
      text => text.replace(/,\n(\s+)"response"/, '\n$1"response"'),
      1,
    ],
    ['a raw line end in a text', text => text.replace('GET', 'G\nET'), 0],
  ])('says where there is %s', async (_, harm, seen) => {
    const text = harm(
      whole.replace('"https://b', '"b": 1, "url2": "https://b'),
    );
    const { problem, ...content } = await readFile(text);
    expect(problem).toMatchObject({ kind: 'broken' });
    expect(content.seen).toBe(seen);
    const lines = text.slice(0, problem?.position).split('\n').length;
    expect(problem?.line).toBe(lines);
    expect(JSON.stringify({ problem, content })).not.toContain('s3cret');
  });

  it.each<[string, string | Uint8Array, string]>([
    ['nothing', '', 'cut-off'],
    ['a picture', new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]), 'broken'],
    ['a web page', '<html><script src="https://a.example"></script>', 'broken'],
    ['another JSON', '{"name":"x","dependencies":{"a":"1"}}', 'unknown'],
    ['a list', '[1,2,3]', 'unknown'],
    ['no requests', '{"log":{"version":"1.2","entries":[]}}', 'empty'],
    ['two in one', `${whole}${whole}`, 'broken'],
    ['addresses that are none', har(['', 'about:blank', 'http://']), 'empty'],
    [
      'another shape',
      '{"log":{"version":"1.2","entries":{"a":{"request":{"url":{"x":1}}}}}}',
      'empty',
    ],
    ['depth', `{"log":${'['.repeat(50_000)}`, 'cut-off'],
  ])('of %s is told as it is', async (_, text, kind) => {
    expect((await readFile(text)).problem?.kind).toBe(kind);
  });
});

describe('the export of a tag manager', () => {
  const tag = (type: string, value: string) => ({
    type,
    parameter: [{ type: 'TEMPLATE', key: 'html', value }],
  });
  const text = (tags: object[], customTemplate: object[] = []) =>
    JSON.stringify({
      exportFormatVersion: 2,
      containerVersion: {
        container: { notes: 'https://not-a-tag.example' },
        tag: tags,
        customTemplate,
      },
    });

  it('is read tag by tag', async () => {
    const content = await readFile(
      text(
        [
          tag(
            'html',
            '<script async src="//widget.surveymonkey.com/x.js?id=s3cret">',
          ),
          tag('hjtc', '123456'),
          tag('html', 'var u = "https:\\/\\/cdn.pendo.io\\/agent.js";'),
        ],
        [{ templateData: '___PERMISSIONS___ "https://tr.snapchat.com/*"' }],
      ),
    );
    expect(content.kind).toBe('tag-manager');
    expect(named(content)).toEqual({
      'cdn.pendo.io': 1,
      'static.hotjar.com': 1,
      'tr.snapchat.com': 1,
      'widget.surveymonkey.com': 1,
    });
    expect(content).not.toHaveProperty('site');
    expect(JSON.stringify(content)).not.toContain('s3cret');
  });

  it('may have no host in it', async () => {
    const { problem } = await readFile(text([tag('html', 'alert(1)')]));
    expect(problem?.kind).toBe('empty');
  });
});

describe('what somebody pastes', () => {
  it.each<[string, string, Record<string, number>]>([
    [
      'addresses, one a line',
      'https://static.hotjar.com/c.js\nhttps://static.hotjar.com/d.js\r\n',
      { 'static.hotjar.com': 2 },
    ],
    [
      'markup',
      '<script src="//cdn.pendo.io/a.js"></script><img src=\'https://px.ads.example/?u=https://a.example\'>',
      { 'cdn.pendo.io': 1, 'px.ads.example': 1 },
    ],
    [
      'names of hosts',
      'widget.surveymonkey.com\nWWW.Example.COM/path, js.stripe.com',
      {
        'js.stripe.com': 1,
        'widget.surveymonkey.com': 1,
        'www.example.com': 1,
      },
    ],
    ['names of files and words', 'main.js\nsome words\nindex.min.css', {}],
    ['a recording', har(['https://a.example/x']), { 'a.example': 1 }],
  ])('may be %s', async (_, text, hosts) => {
    const content = await readSource({ text });
    expect(named(content)).toEqual(hosts);
    expect(content.problem?.kind).toBe(
      Object.keys(hosts).length === 0 ? 'empty' : undefined,
    );
  });
});
