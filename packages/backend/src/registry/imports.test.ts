import { eventually, platform, startPortal } from './__testUtils__/startPortal';

jest.setTimeout(120_000);

const head = 'Tool;Category;Yearly cost;Currency;Serves;Remark';
const inventory = [
  head,
  'Mail Engine;crm;1200.50;EUR;email-delivery|audience-segmentation;old',
  'Ad Desk;email-marketing;;;;',
  'Nobody Knows;no-such-type;;;;',
  'Mail Engine;crm;;;;',
  ';crm;;;;',
].join('\n');

const mapping = {
  Tool: 'title',
  Category: 'type',
  'Yearly cost': 'contract.annualCost.amount',
  Currency: 'contract.annualCost.currency',
  Serves: 'capabilities',
};
const body = {
  source: 'cmdb',
  format: 'csv',
  text: inventory,
  mapping,
  defaults: { owner: 'group:default/brand', lifecycle: 'proposed' },
};

const unreadable: Array<[object, string]> = [
  [{ text: `${head}\nA;B` }, 'text: is not CSV'],
  [{ text: head }, 'text: has no rows'],
  [{ text: 'Tool,Tool\n1,2' }, 'text: has two columns named "Tool"'],
  [{ format: 'json', text: '{' }, 'text: is not JSON'],
  [{ format: 'json', text: '[1]' }, 'text: row 1 is no object'],
  [{ mapping: { Tol: 'title' } }, 'did you mean "Tool"?'],
  [
    { mapping: { Tool: '__proto__.x' } },
    'mapping: "Tool" is made "__proto__.x"',
  ],
  [{ defaults: { constructor: 1 } }, 'defaults: "constructor" is no field'],
  [{ source: 'My CMDB' }, 'source: must be small letters'],
];

describe('an import of an inventory', () => {
  it('is checked row by row, applied, and brings the next one up to date', async () => {
    const { inCatalog, send } = await startPortal();
    const begin = async (more: object) => {
      const made = await send('post', '/imports', { ...body, ...more });
      expect([made.status, made.body.error]).toEqual([201, undefined]);
      return eventually(
        async () => (await send('get', `/imports/${made.body.id}`)).body,
        ({ state }) => state !== 'checking',
      );
    };
    const rowsOf = async (id: string) =>
      (await send('get', `/imports/${id}/rows`)).body.items;
    const applied = async (id: string, confirm = {}) => {
      const { body: answer, status } = await send(
        'post',
        `/imports/${id}/apply`,
        confirm,
      );
      if (status !== 200) return answer.error.message;
      return eventually(
        async () => (await send('get', `/imports/${id}`)).body,
        ({ state }) => state === 'applied',
      );
    };

    const first = await begin({});
    expect(first).toMatchObject({
      state: 'checked',
      rows: 5,
      done: 5,
      counts: { create: 2, refused: 3, update: 0, unchanged: 0, retire: 0 },
      unmapped: ['Remark'],
    });
    const rows = await rowsOf(first.id);
    expect(
      rows.map(
        (row: { outcome: string; problems: Array<{ path: string }> }) => [
          row.outcome,
          row.problems[0]?.path,
        ],
      ),
    ).toEqual([
      ['create', undefined],
      ['create', undefined],
      ['refused', 'spec.type'],
      ['refused', 'name'],
      ['refused', 'title'],
    ]);
    expect(
      await send('get', '/entities/marketingplatform/default/ad-desk'),
    ).toMatchObject({ status: 404 });

    expect(await applied(first.id)).toMatchObject({
      state: 'applied',
      done: 5,
    });
    const mail = await eventually(
      () => inCatalog('marketingplatform:default/mail-engine'),
      found => found !== undefined,
    );
    expect(mail?.spec).toMatchObject({
      capabilities: ['email-delivery', 'audience-segmentation'],
      contract: { annualCost: { amount: 1200.5, currency: 'EUR' } },
      lifecycle: 'proposed',
    });

    // People go on with what was imported; the inventory does not undo it.
    const at = '/entities/marketingplatform/default/mail-engine';
    const { body: now } = await send('get', at);
    const entity = {
      ...now.entity,
      spec: { ...now.entity.spec, lifecycle: 'launched', tier: 'core' },
    };
    expect((await send('put', at, { entity }, { version: 1 })).status).toBe(
      200,
    );
    const second = await begin({
      text: `${head}\nMail Engine;crm;900;EUR;;`,
      retireMissing: true,
    });
    expect(second).toMatchObject({
      counts: { update: 1, retire: 1 },
      retiresShare: 0.5,
    });
    expect(await applied(second.id)).toContain('would retire 50 %');
    expect(await applied(second.id, { confirmShare: 0.5 })).toMatchObject({
      state: 'applied',
    });
    expect((await send('get', at)).body.entity.spec).toMatchObject({
      lifecycle: 'launched',
      tier: 'core',
      contract: { annualCost: { amount: 900 } },
    });
    await eventually(
      () => inCatalog('marketingplatform:default/ad-desk'),
      found => found?.spec?.lifecycle === 'retired',
    );

    const again = await begin({ text: `${head}\nMail Engine;crm;900;EUR;;` });
    expect(again).toMatchObject({ counts: { unchanged: 1, update: 0 } });

    // What another source or Git keeps is not overwritten.
    await send(
      'post',
      '/entities',
      { entity: platform('theirs', { owner: 'user:default/nora' }) },
      { who: 'nora' },
    );
    const foreign = await begin({
      source: 'other',
      text: `${head}\nTheirs;crm;;;;\nMail Engine;crm;;;;\nOld Dam;dam;;;;`,
    });
    const told = await rowsOf(foreign.id);
    expect(
      told.map(
        (row: { problems: Array<{ message: string }> }) =>
          row.problems[0]?.message,
      ),
    ).toEqual([
      undefined,
      'marketingplatform:default/mail-engine is kept by the import cmdb',
      'is described elsewhere in the catalog already',
    ]);
  });

  it('is refused with what cannot be read, and leaves nothing', async () => {
    const { send } = await startPortal();
    for (const [wrong, message] of unreadable) {
      const answer = await send('post', '/imports', { ...body, ...wrong });
      expect([answer.status, answer.body.error.message]).toEqual([
        400,
        expect.stringContaining(message),
      ]);
    }
  });
});
