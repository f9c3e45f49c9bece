import { mockServices } from '@backstage/backend-test-utils';
import {
  NotAllowedError,
  NotFoundError,
  NotModifiedError,
} from '@backstage/errors';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { SourceReader } from './SourceReader';

const running = new AbortController().signal;
const url = { kind: 'url' as const, url: 'https://a.example.com/b.html' };
const problem = (text: RegExp) => ({
  kind: 'problem',
  text: expect.stringMatching(text),
});

function setUp(readUrl: jest.Mock, timeout = 2_000) {
  const urlReader = mockServices.urlReader.mock({ readUrl });
  const logger = mockServices.logger.mock();
  const maxBytes = 1024 * 1024;
  return new SourceReader({ logger, maxBytes, timeout, urlReader });
}
const answering = (text: string, more: object = {}) =>
  jest.fn(async () => ({
    buffer: async () => Buffer.from(text),
    stream: () => Readable.from([Buffer.from(text)]),
    etag: 'e2',
    ...more,
  }));
const failing = (error: Error) =>
  jest.fn(async () => {
    throw error;
  });

describe('SourceReader, of an address', () => {
  it('reads what the host lets it read', async () => {
    const readUrl = answering('<p>x</p>');
    expect(await setUp(readUrl).read(url, 'e1', running)).toEqual({
      kind: 'content',
      content: Buffer.from('<p>x</p>'),
      etag: 'e2',
    });
    expect(readUrl).toHaveBeenCalledWith(
      url.url,
      expect.objectContaining({ etag: 'e1' }),
    );
  });

  it.each<[string, jest.Mock, RegExp]>([
    ['gone', failing(new NotFoundError('x')), /no file at its address/],
    ['forbidden', failing(new NotAllowedError('x')), /reading\.allow/],
    [
      'not in the list',
      failing(new Error('URL not allowed by configuration: x')),
      /reading\.allow/,
    ],
    ['broken', failing(new Error('secret 500')), /could not be read\. The/],
    ['empty', answering(''), /is empty/],
    ['too large', answering('x'.repeat(1024 * 1024 + 1)), /larger than 1 MB/],
    [
      'too large at once',
      answering('x'.repeat(1024 * 1024 + 1), { stream: undefined }),
      /larger than 1 MB/,
    ],
  ])('says why: %s', async (_, readUrl, text) => {
    const answer = await setUp(readUrl).read(url, undefined, running);
    expect(answer).toEqual(problem(text));
    expect(JSON.stringify(answer)).not.toContain('secret');
  });

  it('knows what has not changed', async () => {
    const reader = setUp(failing(new NotModifiedError()));
    expect(await reader.read(url, 'e1', running)).toEqual({
      kind: 'unchanged',
    });
  });

  it('does not wait for ever, and tells nothing of a file when it is stopped', async () => {
    const never = jest.fn(() => new Promise<never>(() => {}));
    expect(await setUp(never, 20).read(url, undefined, running)).toEqual(
      problem(/no answer within 0\.02 seconds/),
    );
    const stopped = AbortSignal.abort();
    const reader = setUp(failing(new Error('aborted')));
    await expect(reader.read(url, undefined, stopped)).rejects.toThrow();
  });

  it('says why there is no address', async () => {
    const nowhere = { kind: 'nowhere' as const, problem: 'Write one.' };
    const readUrl = answering('x');
    expect(await setUp(readUrl).read(nowhere, undefined, running)).toEqual(
      problem(/Write one/),
    );
    expect(readUrl).not.toHaveBeenCalled();
  });
});

describe('SourceReader, of a file', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'templates-'));
    await writeFile(join(folder, 'a.html'), '<p>x</p>');
    await writeFile(join(folder, 'large.html'), 'x'.repeat(1024 * 1024 + 1));
    await symlink('/etc/hosts', join(folder, 'link.html'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const read = (path: string, etag?: string) =>
    setUp(answering('never')).read(
      { kind: 'file', beside: join(folder, 'email.yaml'), path },
      etag,
      running,
    );

  it('reads it, and not again while it is the same', async () => {
    const first = await read('./a.html');
    expect(first).toMatchObject({ content: Buffer.from('<p>x</p>') });
    const etag = 'etag' in first ? first.etag : undefined;
    expect(await read('a.html', etag)).toEqual({ kind: 'unchanged' });
    await writeFile(join(folder, 'a.html'), '<p>y</p>');
    expect(await read('a.html', etag)).toMatchObject({ kind: 'content' });
  });

  it.each([
    ['none.html', /no file at its address/],
    ['../../etc/hosts', /leads out of the folder/],
    ['link.html', /leads out of the folder/],
    ['.', /is not a file/],
    ['large.html', /larger than 1 MB/],
  ])('says why not: %s', async (path, text) => {
    expect(await read(path)).toEqual(problem(text));
  });
});
