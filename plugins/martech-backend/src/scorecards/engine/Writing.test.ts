import { QueueClaim } from '../../queue';
import { EntityChange } from '../domain/EntityChange';
import { ResultBatch } from '../store/ResultWriter';
import { Writing } from './Writing';

const claim = (entityRef: string): QueueClaim => ({
  entityRef,
  generation: 1,
  attempts: 0,
  dueAt: 0,
});

const change = (uid: string): EntityChange => ({
  uid,
  entityRef: uid,
  kind: 'MarketingPlatform',
  firstSeenAt: 0,
  inputs: null,
  recheckAt: null,
  readiness: null,
  results: [],
  dropped: [],
  history: { opened: [], closed: [] },
  affects: [],
  isUnchanged: false,
});

function world(revisions: number[], conflicts: string[] = []) {
  const written: ResultBatch[] = [];
  const queue = {
    mark: jest.fn(),
    claimBatch: jest.fn(),
    finish: jest.fn(),
    retry: jest.fn(),
    size: jest.fn(),
  };
  const writer = {
    revision: async () => 0,
    write: async (batch: ResultBatch) => {
      written.push(batch);
      const revision = revisions.shift();
      if (revision === undefined) throw new Error('the disk is full');
      return { conflicts, revision };
    },
  };
  const clock = { now: () => new Date(1_000) };
  return { queue, written, writing: new Writing({ clock, queue, writer }, 5) };
}

const outcome = (changes: string[], removed: string[] = []) => ({
  changes: changes.map(change),
  removed,
  found: changes.length,
});

describe('Writing', () => {
  it.each([
    ['as long as nobody else writes', [6, 7, 8], [5, 6, 7]],
    ['and stays where somebody else wrote', [6, 8, 9], [5, 6, 6]],
  ])('moves what was seen, %s', async (_, revisions, seen) => {
    const { written, writing } = world([...revisions]);
    for (const uid of ['a', 'b', 'c']) await writing.begin(outcome([uid]), []);
    await writing.end();
    expect(written.map(batch => batch.seen)).toEqual(seen);
  });

  it('finishes what nothing came of, and writes nothing', async () => {
    const { queue, written, writing } = world([]);
    await writing.begin(outcome([]), [claim('a')]);
    await writing.end();
    expect(written).toEqual([]);
    expect(queue.finish).toHaveBeenCalledWith([claim('a')]);
  });

  it('gives back what somebody else wrote', async () => {
    const { queue, writing } = world([7], ['a']);
    await writing.begin(outcome(['a', 'b']), [claim('a'), claim('b')]);
    expect(await writing.end()).toEqual({ conflicts: ['a'] });
    expect(queue.retry).toHaveBeenCalledWith([claim('a')], 1_000);
  });

  it('keeps what the batch before has just written', async () => {
    const { written, writing } = world([6, 7]);
    await writing.begin(outcome(['renamed']), []);
    await writing.begin(outcome([], ['renamed', 'gone']), []);
    await writing.end();
    expect(written[1].removed).toEqual(['gone']);
  });

  it('tells whoever comes next that it failed', async () => {
    const { writing } = world([]);
    await writing.begin(outcome(['a']), []);
    await expect(writing.begin(outcome(['b']), [])).rejects.toThrow('disk');
    await expect(writing.end()).rejects.toThrow('disk');
  });
});
