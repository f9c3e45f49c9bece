import { SourceAnswer } from '../domain/fileAfter';
import { Place } from '../domain/placeOf';
import { KeptFiles } from './KeptFiles';
import { Turns } from './Turns';

const at = (name: string): Place => ({
  kind: 'url',
  url: `https://a.example/${name}`,
});

function start(options: { maxBytes?: number; bytes?: number } = {}) {
  let now = 0;
  const asked: Array<[name: string, etag: string | undefined]> = [];
  let answer = (name: string): SourceAnswer => ({
    kind: 'content',
    content: Buffer.alloc(options.bytes ?? 10, name),
    etag: `etag-${name}`,
  });
  const files = new KeptFiles({
    ...options,
    clock: { now: () => new Date(now) },
    reader: {
      async read(place, etag) {
        const name = place.kind === 'url' ? place.url.split('/').at(-1)! : '';
        asked.push([name, etag]);
        await new Promise(resolve => {
          setImmediate(resolve);
        });
        return answer(name);
      },
    },
  });
  return {
    asked,
    files,
    later: (milliseconds: number) => {
      now += milliseconds;
    },
    then: (next: (name: string) => SourceAnswer) => {
      answer = next;
    },
  };
}

describe('KeptFiles', () => {
  it('reads a file once, also when many ask at the same time', async () => {
    const { asked, files, later } = start();
    await Promise.all([files.read(at('a')), files.read(at('a'))]);
    later(59_000);
    expect(await files.read(at('a'))).toMatchObject({ readAt: 0 });
    expect(asked).toEqual([['a', undefined]]);
  });

  it('asks a minute later whether it has changed', async () => {
    const { asked, files, later, then } = start();
    const first = await files.read(at('a'));
    later(60_000);
    then(() => ({ kind: 'unchanged' }));
    expect(await files.read(at('a'))).toEqual({ ...first, readAt: 60_000 });
    expect(asked).toEqual([
      ['a', undefined],
      ['a', 'etag-a'],
    ]);
  });

  it('keeps a problem no longer than a file', async () => {
    const { files, later, then } = start();
    then(() => ({ kind: 'problem', text: 'Gone.' }));
    expect(await files.read(at('a'))).toEqual({ problem: 'Gone.', readAt: 0 });
    later(60_000);
    then(() => ({ kind: 'content', content: Buffer.from('A') }));
    expect(await files.read(at('a'))).toMatchObject({
      content: Buffer.from('A'),
    });
  });

  it('forgets those that nobody looked at when there are too many', async () => {
    const { asked, files } = start({ maxBytes: 10_000, bytes: 3_000 });
    for (const name of ['a', 'b', 'a', 'c', 'a', 'b']) {
      await files.read(at(name));
    }
    expect(asked.map(([name]) => name)).toEqual(['a', 'b', 'c', 'b']);
  });

  it('does not keep a file that is larger than all of them may be', async () => {
    const { asked, files } = start({ maxBytes: 10_000, bytes: 20_000 });
    await files.read(at('a'));
    await files.read(at('a'));
    expect(asked).toHaveLength(2);
  });
});

describe('Turns', () => {
  it('lets so many run at once, and goes on after a failure', async () => {
    const turns = new Turns(2);
    let running = 0;
    let most = 0;
    const job = (fails: boolean) => async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise(resolve => {
        setImmediate(resolve);
      });
      running -= 1;
      if (fails) throw new Error('No');
      return most;
    };
    const jobs = [true, false, true, false, false].map(fails =>
      turns.run(job(fails)),
    );
    const ends = await Promise.allSettled(jobs);
    expect(ends.map(({ status }) => status)).toEqual([
      'rejected',
      'fulfilled',
      'rejected',
      'fulfilled',
      'fulfilled',
    ]);
    expect([most, running]).toEqual([2, 0]);
  });
});
