import { html, kin, templateRow, versionRow } from '../__testUtils__/rows';
import { factsOf } from './factsOf';
import { fileAfter } from './fileAfter';
import { TemplateFile } from './TemplateRow';
import { verdictOf } from './verdictOf';
import { versionSeen } from './versionSeen';

const now = new Date('2026-11-22T12:00:00Z');
const row = templateRow('a');
const broken = {
  ...row,
  file: { ...row.file, problem: { text: 'Gone.', since: 1 } },
};
const parent = templateRow('master', html(), { version: '2.0.0' });
const fork = templateRow('fork', html({ legal: 'x' }), {
  derivedFrom: parent.declared.entityRef,
});
const beside = kin({
  parent,
  parentVersions: [versionRow('master', '2.0.0')],
  copies: [row],
});

describe('factsOf', () => {
  it('tells what was found', () => {
    expect(factsOf(row, kin())).toEqual({
      'content-hash': row.file.hash,
      'locked-regions-changed': [],
      'undeclared-copies': false,
      'versions-behind': undefined,
    });
    expect(factsOf(fork, beside)).toEqual({
      'content-hash': fork.file.hash,
      'locked-regions-changed': ['legal'],
      'undeclared-copies': true,
      'versions-behind': 1,
    });
  });

  it.each([
    ['that cannot be read', broken],
    ['that was never read', { ...row, file: { regions: {} } }],
    ['that is nowhere', templateRow('a', html(), { source: undefined })],
  ])('tells nothing of a file %s', (_, some) => {
    expect(Object.values(factsOf(some, kin()))).toEqual(
      Array(4).fill(undefined),
    );
  });

  it('does not call regions well that it could not compare', () => {
    const changed = templateRow('a', html(), { approved: 'sha256-other' });
    expect(factsOf(changed, kin())['locked-regions-changed']).toBeUndefined();
  });
});

describe('verdictOf', () => {
  it.each([
    ['intact', row],
    ['changed', templateRow('a', html(), { approved: 'sha256-other' })],
    ['unrecorded', templateRow('a', html(), { approved: undefined })],
    ['unreadable', broken],
    ['unread', { ...row, file: { regions: {} } }],
    ['no-source', templateRow('a', html(), { source: undefined })],
  ])('%s', (verdict, some) => {
    expect(verdictOf(some)).toBe(verdict);
  });
});

describe('fileAfter', () => {
  const before: TemplateFile = { ...row.file, place: 'here', etag: 'e1' };
  const content = Buffer.from(html());
  const gone = { kind: 'problem' as const, text: 'Gone.' };

  it('is the same object when nothing is new', () => {
    const same = { kind: 'content' as const, content, etag: 'e1' };
    expect(fileAfter(before, 'here', { kind: 'unchanged' }, now)).toBe(before);
    expect(fileAfter(before, 'here', same, now)).toBe(before);
    const failed = fileAfter(before, 'here', gone, now);
    expect(fileAfter(failed, 'here', gone, new Date())).toBe(failed);
  });

  it('keeps since when a file is as it is, and a problem lasts', () => {
    const failed = fileAfter(before, 'here', gone, now);
    expect(failed).toMatchObject({
      hash: before.hash,
      etag: undefined,
      problem: { text: 'Gone.', since: now.getTime() },
    });
    const other = { kind: 'problem' as const, text: 'Late.' };
    const still = fileAfter(failed, 'here', other, new Date());
    expect(still.problem).toEqual({ text: 'Late.', since: now.getTime() });
    const back = { kind: 'content' as const, content, etag: 'e2' };
    expect(fileAfter(still, 'here', back, now)).toEqual({
      ...before,
      etag: 'e2',
    });
    const next = { kind: 'content' as const, content: Buffer.from('x') };
    expect(fileAfter(before, 'here', next, now).changedAt).toBe(now.getTime());
  });
});

describe('versionSeen', () => {
  const seen = versionSeen(row, [], now);

  it('is news once', () => {
    expect(seen).toMatchObject({
      version: '1.0.0',
      publishedOn: '2026-11-22',
      hash: row.file.hash,
    });
    expect(seen && versionSeen(row, [seen], now)).toBeUndefined();
  });

  it('dates from its approval, and gets its file when that is seen', () => {
    const early = {
      ...broken,
      declared: { ...broken.declared, approvedOn: '2026-03-13' },
    };
    const first = versionSeen(early, [], now);
    expect(first).toMatchObject({ publishedOn: '2026-03-13', regions: {} });
    expect(first?.hash).toBeUndefined();
    expect(first && versionSeen(row, [first], now)).toMatchObject({
      publishedOn: '2026-03-13',
      hash: row.file.hash,
      regions: row.file.regions,
    });
  });

  it('is none without a version', () => {
    const nameless = templateRow('a', html(), { version: undefined });
    expect(versionSeen(nameless, [], now)).toBeUndefined();
  });
});
