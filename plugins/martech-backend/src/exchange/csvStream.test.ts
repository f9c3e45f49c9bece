import { EntityRow } from '@martech-portal/backstage-plugin-martech-common';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { platform } from '../__testUtils__/entities';
import { indexed } from '../__testUtils__/indexed';
import { csvColumns } from '../entities/domain/csvColumns';
import { csvStream } from './csvStream';

const columns = csvColumns('MarketingPlatform');
const { row } = indexed(platform({ name: 'dam' })).content;

/** Pages of a list that is far longer than anybody reads. */
function endless() {
  const state = { asked: 0, ended: false };
  function* pages() {
    try {
      for (;;) {
        state.asked += 1;
        yield Array<EntityRow>(500).fill(row);
      }
    } finally {
      state.ended = true;
    }
  }
  return { pages: pages(), state };
}

describe('csvStream', () => {
  it('reads on only as fast as the client does, and stops when it leaves', async () => {
    const { pages, state } = endless();
    const { source, csv } = csvStream(columns, pages);
    let received = 0;
    const client = new Writable({
      write(chunk, _encoding, done) {
        received += chunk.length;
        if (received > 200_000) client.destroy();
        else setImmediate(done);
      },
    });
    await expect(pipeline(source, csv, client)).rejects.toThrow(
      'Premature close',
    );
    expect(state.ended).toBe(true);
    expect(state.asked).toBeLessThan(10);
  });

  it('has a header even where the list is empty', async () => {
    const { source, csv } = csvStream(columns, []);
    let text = '';
    const client = new Writable({
      write(chunk, _encoding, done) {
        text += chunk;
        done();
      },
    });
    await pipeline(source, csv, client);
    expect(text).toMatch(/^\uFEFFentityRef,title,.*,description\r\n$/);
  });
});
