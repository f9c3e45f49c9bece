import { Pause } from './Pause';

describe('a pause', () => {
  it('waits for what is being done, and nothing begins meanwhile', async () => {
    const done: string[] = [];
    const pause = new Pause();
    let finish = () => {};
    const first = pause.unless(async () => {
      await new Promise<void>(resolve => {
        finish = resolve;
      });
      done.push('first');
    });
    const during = pause.during(async () => {
      await pause.unless(async () => done.push('skipped'));
      done.push('during');
    });
    finish();
    await Promise.all([first, during]);
    await pause.unless(async () => done.push('after'));
    expect(done).toEqual(['first', 'during', 'after']);
  });

  it('ends also when what went on failed', async () => {
    const pause = new Pause();
    const failed = pause.during(async () => {
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    const work = jest.fn(async () => {});
    await pause.unless(work);
    expect(work).toHaveBeenCalled();
  });
});
