import { removedEntitiesSchema } from '@martech-portal/backstage-plugin-martech-common';
import { draft } from './__testUtils__/registryWorld';
import { registryOverHttp } from './__testUtils__/registryOverHttp';

jest.setTimeout(60_000);

const ADMINISTER = 'martech.registry.administer';
const at = (name: string) => `/entities/marketingplatform/default/${name}`;
const seen = (version: number) => ({ 'If-Match': `"${version}"` });

describe('what was removed', () => {
  it('is listed for its own people and those who administer, and comes back', async () => {
    const { send } = await registryOverHttp([`nora ${ADMINISTER}`]);
    for (const name of ['mailer', 'poll', 'kept']) {
      await send('post', '/entities', { entity: draft(name) });
    }
    const why = { reason: 'Twice there' };
    await send('post', `${at('mailer')}/remove`, why, seen(1));
    await send('post', `${at('poll')}/remove`, why, seen(1));
    const removed = async (who: string) =>
      removedEntitiesSchema
        .parse((await send('get', '/removed', undefined, {}, who)).body)
        .items.map(({ entityRef, mayEdit, removed: isOut }) => [
          entityRef,
          mayEdit,
          isOut,
        ]);
    expect(await removed('owen')).toEqual([
      ['marketingplatform:default/poll', true, true],
      ['marketingplatform:default/mailer', true, true],
    ]);
    expect(await removed('nora')).toEqual([]);
    const back = await send('post', `${at('poll')}/restore`, why, seen(2));
    expect([back.status, back.body.removed]).toEqual([200, false]);
    expect(await removed('owen')).toEqual([
      ['marketingplatform:default/mailer', true, true],
    ]);
  });

  it('takes no parameters', async () => {
    const { send } = await registryOverHttp();
    const answer = await send('get', '/removed?kind=x');
    expect([answer.status, answer.body.error.message]).toEqual([
      400,
      expect.stringContaining('kind'),
    ]);
  });
});
