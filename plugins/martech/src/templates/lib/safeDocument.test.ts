import { PictureContent } from '@martech-portal/backstage-plugin-martech-common';
import { readableText } from './readableText';
import { safeDocument } from './safeDocument';

const content = (
  text: string,
  more: Partial<PictureContent> = {},
): PictureContent => ({
  sort: 'html',
  text,
  hash: 'sha256-x',
  bytes: text.length,
  parts: [],
  ...more,
});

const shown = (text: string, more?: Partial<PictureContent>) => {
  const { html } = safeDocument(content(text, more));
  return new DOMParser().parseFromString(html, 'text/html');
};

/** Everything in a page that loads, leads away, sends or runs. */
function alive(page: Document): string[] {
  return [...page.querySelectorAll('*')].flatMap(element => [
    ...(/^(script|iframe|object|embed|base|link|template|frame)$/i.test(
      element.nodeName,
    )
      ? [element.nodeName]
      : []),
    ...[...element.attributes]
      .filter(
        ({ name, value }) =>
          /^on/i.test(name) ||
          (name === 'http-equiv' &&
            !/^content-security-policy$/i.test(value)) ||
          (/^(src|srcset|href|xlink:href|action|formaction|background|data|poster|ping)$/.test(
            name,
          ) &&
            !/^(#|data:image)/.test(value)),
      )
      .map(({ name, value }) => `${name}=${value}`),
  ]);
}

describe('a hostile page', () => {
  it.each<[string, string, { active: number; outside: number }]>([
    [
      'a script',
      '<p>A</p><script>alert(1)</script>',
      { active: 1, outside: 0 },
    ],
    [
      'a script elsewhere',
      '<p>A</p><script src="https://evil.example/a.js"></script>',
      { active: 1, outside: 0 },
    ],
    ['a handler', '<p onclick="alert(1)">A</p>', { active: 1, outside: 0 }],
    [
      'a picture with a handler',
      '<p>A</p><img src=x onerror=alert(1)>',
      { active: 1, outside: 1 },
    ],
    [
      'a redirect',
      '<html><head><meta http-equiv="refresh" content="0;url=https://evil.example"></head><body><p>A</p>',
      { active: 1, outside: 0 },
    ],
    [
      'a style sheet elsewhere',
      '<link rel="stylesheet" href="https://evil.example/a.css"><p>A</p>',
      { active: 0, outside: 1 },
    ],
    [
      'a warm-up of a connection',
      '<link rel="preconnect" href="https://evil.example"><p>A</p>',
      { active: 0, outside: 1 },
    ],
    [
      'an import in a style',
      '<style>@import "https://evil.example/a.css"; p { color: red }</style><p>A</p>',
      { active: 0, outside: 1 },
    ],
    [
      'a picture of a style',
      '<p style="background:url(https://evil.example/a.png)">A</p>',
      { active: 0, outside: 1 },
    ],
    [
      'a picture of a style that hides its address',
      '<style>p { background: u\\72l(https://evil.example/a.png) }</style><p>A</p>',
      { active: 0, outside: 0 },
    ],
    [
      'a picture elsewhere',
      '<p>A</p><img src="https://evil.example/pixel.gif" srcset="https://evil.example/2.gif 2x">',
      { active: 0, outside: 2 },
    ],
    [
      'a picture of a table',
      '<table background="https://evil.example/a.png"><tr><td><p>A</p></table>',
      { active: 0, outside: 1 },
    ],
    [
      'a form',
      '<form action="https://evil.example"><p>A</p><button formaction="https://evil.example">Go</button></form>',
      { active: 0, outside: 0 },
    ],
    [
      'a link',
      '<p><a href="javascript:alert(1)" ping="https://evil.example">A</a></p>',
      { active: 0, outside: 0 },
    ],
    [
      'a frame',
      '<p>A</p><iframe src="https://evil.example"></iframe>',
      { active: 1, outside: 0 },
    ],
    [
      'another base',
      '<base href="https://evil.example"><p>A</p>',
      { active: 1, outside: 0 },
    ],
    [
      'a hidden tree',
      '<p>A</p><div><template shadowrootmode="open"><link rel="preconnect" href="https://evil.example"><script>alert(1)</script></template></div>',
      { active: 1, outside: 1 },
    ],
    [
      'a drawing that loads',
      '<p>A</p><svg><image href="https://evil.example/a.png"/><use xlink:href="https://evil.example/a.svg#b"/><script>alert(1)</script></svg>',
      { active: 1, outside: 1 },
    ],
    [
      'text that becomes markup when it is written again',
      '<p>A</p><math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
      { active: 0, outside: 0 },
    ],
  ])('loses %s and keeps its text', (_, text, leftOut) => {
    const page = shown(text);
    expect(alive(page)).toEqual([]);
    expect(page.querySelector('p')?.textContent).toBe('A');
    expect(safeDocument(content(text)).leftOut).toEqual(leftOut);
  });
});

describe('a page with handlers', () => {
  it('has none left when it is parsed: the browser would complain of each', () => {
    const parse = jest.spyOn(DOMParser.prototype, 'parseFromString');
    const text =
      '<body onload="a()"><p onclick = a()>A</p><p/onclick=a()>B</p><p id="x"onclick="a()">C</p><p\nONCLICK=a()>D</p></body>';
    const { html, leftOut } = safeDocument(content(text));
    readableText(text);
    const parsed = parse.mock.calls.map(([given]) =>
      new DOMParser().parseFromString(String(given), 'text/html'),
    );
    parse.mockRestore();
    expect(parsed).toHaveLength(2);
    for (const page of parsed) {
      const names = [...page.querySelectorAll('*')].flatMap(element =>
        element.getAttributeNames(),
      );
      expect(names).toHaveLength(6);
      expect(names.filter(name => /^on[a-z]/.test(name))).toEqual([]);
    }
    expect(html).toContain('<p>A</p><p>B</p><p id="x">C</p>');
    expect(leftOut).toEqual({ active: 5, outside: 0 });
  });

  it('keeps words that begin like handlers', () => {
    const text =
      '<style>p, one { content: "only once" }</style><p class="one on" title="only one">Only one is on = off, on/only <a href=#once>once</a></p>';
    expect(safeDocument(content(text)).html).toContain(
      '<style>p, one { content: "only once" }</style></head><body><p class="one on" title="only one">Only one is on = off, on/only <a href="#once">once</a></p>',
    );
    expect(readableText(text)).toBe(
      'Only one is on = off, on/only once [#once]',
    );
  });
});

describe('a picture that is not loaded', () => {
  it.each<[string, string, string]>([
    [
      'says what it shows, in its size',
      '<img src="https://evil.example/a.png" width="180" height="60px" style="margin:0" class="logo" alt="Halden &amp; Moss">',
      '<span style="width: 180px; height: 60px; margin:0" class="logo" data-not-loaded="">Halden &amp; Moss</span>',
    ],
    [
      'is there also if its address is filled in later',
      '<img src="{{ hero }}" width="100%" height="auto" alt="{{ hero_text }}">',
      '<span style="width: 100%" data-not-loaded="">{{ hero_text }}</span>',
    ],
    [
      'is not there if nobody was to see it',
      '<img src="https://evil.example/pixel.gif" width="1" height="1" alt="x">',
      '<span hidden=""></span>',
    ],
  ])('%s', (_, text, box) => {
    const page = shown(`<div>${text}</div>`);
    expect(page.querySelector('img')).toBeNull();
    expect(page.querySelector('div')?.innerHTML).toBe(box);
    expect(alive(page)).toEqual([]);
  });
});

describe('a page', () => {
  it('says first that nothing may be loaded', () => {
    const { html } = safeDocument(content('<!doctype html><p>A</p>'));
    const policy = html.indexOf("default-src 'none'");
    expect(policy).toBeGreaterThan(0);
    expect(policy).toBeLessThan(html.indexOf('<p>'));
    expect(html).not.toMatch(/script-src|https?:/);
  });

  it('loses of its styles only what they load', () => {
    const { html, leftOut } = safeDocument(
      content(
        '<style>@import url("https://evil.example/a.css"); p { background: url( "https://evil.example/b.png" ) red; cursor: url(data:image/png;base64,AA), auto }</style><p style="background:url(//evil.example/c.png);color:teal">A</p>',
      ),
    );
    expect(html).not.toContain('evil.example');
    expect(html).toContain('none red; cursor: url(data:image/png;base64,AA)');
    expect(html).toContain('color:teal');
    expect(leftOut).toEqual({ active: 0, outside: 3 });
  });

  it('keeps its looks, and pictures that are in it', () => {
    const page = shown(
      '<html><head><style>p { color: teal }</style></head><body style="margin:0"><p class="x" bgcolor="#eee">A</p><img alt="Logo" width="10" src="data:image/png;base64,AAAA"></body></html>',
    );
    expect(page.documentElement.outerHTML).toContain('p { color: teal }');
    expect(page.body.getAttribute('style')).toBe('margin:0');
    expect(page.querySelector('img')?.getAttribute('src')).toBe(
      'data:image/png;base64,AAAA',
    );
  });

  it.each<[string, Partial<PictureContent>, string, string]>([
    ['text', { sort: 'text' }, '<b>A</b>', 'pre'],
    ['the source of a mail', { sort: 'mjml' }, '<mjml><b>A</b></mjml>', 'pre'],
    ['Markdown', { sort: 'markdown' }, '# A\n\n<script>x</script>', 'h1'],
  ])('is made of %s', (_, more, text, tag) => {
    const page = shown(text, more);
    expect(alive(page)).toEqual([]);
    expect(page.querySelector(tag)?.textContent).toContain('A');
    expect(page.querySelector('b')).toBeNull();
  });

  it.each<[string, Partial<PictureContent>, string, RegExp]>([
    [
      'a drawing',
      { sort: 'svg' },
      '<svg onload="alert(1)">"><script>alert(1)</script></svg>',
      /^data:image\/svg\+xml,%3Csvg/,
    ],
    [
      'a photo',
      { sort: 'image', mediaType: 'image/png' },
      'iVBORw0KGgo="><script>alert(1)</script>',
      /^data:image\/png;base64,iVBORw0KGgo=/,
    ],
    [
      'a photo of no sort',
      { sort: 'image', mediaType: 'text/html"><script>' },
      'AAAA',
      /^data:image\/png;base64,AAAA$/,
    ],
  ])('holds %s as an image and nothing else', (_, more, text, address) => {
    const page = shown(text, more);
    expect(alive(page)).toEqual([]);
    expect(page.body.children).toHaveLength(1);
    expect(page.querySelector('img')?.getAttribute('src')).toMatch(address);
  });
});
