import { OPEN, recordsOverHttp, SECRET } from './__testUtils__/recordsOverHttp';

jest.setTimeout(60_000);

describe('records over HTTP', () => {
  it('goes from asked for to active', async () => {
    const { as, exception } = await recordsOverHttp();
    const begun = await as('ines').post('/exceptions', exception());
    expect(begun.status).toBe(201);
    expect(begun.body).toMatchObject({
      number: 'EXC-1',
      state: 'requested',
      open: true,
      overdue: false,
      entityTitle: 'dam',
      decisionAreas: ['asset-models'],
      requestedBy: 'user:default/ines',
      version: 1,
      renewals: 0,
      timeline: [{ from: null, to: 'requested', action: 'create' }],
      waitsFor: [{ duty: 'decide', area: 'asset-models' }],
    });
    const path = `/exceptions/${begun.body.id}`;
    const [who] = begun.body.waitsFor[0].who;
    const decider = as(who.replace('user:default/', ''));
    const seen = (await decider.get(path)).body;
    expect(seen.actions).toContainEqual({
      action: 'approve',
      allowed: true,
      commentRequired: false,
    });
    expect((await as('ines').get(path)).body.actions).toContainEqual({
      action: 'approve',
      allowed: false,
      reason: 'You asked for EXC-1 yourself: somebody else has to decide',
      commentRequired: false,
    });
    expect((await decider.get('/inbox')).body.items).toHaveLength(1);
    const done = await decider.step(path, 1, { action: 'approve' });
    expect(done.body).toMatchObject({
      state: 'active',
      version: 2,
      approvals: [{ by: who, verdict: 'approve', counts: true }],
      waitsFor: [],
    });
    expect((await decider.get('/inbox')).body.items).toEqual([]);
    const { body: audit } = await as('ines').get('/audit/verify?full=true');
    expect(audit).toMatchObject({ intact: true, checked: 2 });
  });

  it('says what is missing or stale', async () => {
    const { as, exception } = await recordsOverHttp();
    const { body } = await as('ines').post('/exceptions', exception());
    const path = `/exceptions/${body.id}`;
    const withdraw = { action: 'withdraw' };
    const none = await as('ines').post(`${path}/transitions`, withdraw);
    expect([none.status, none.body.error.message]).toEqual([
      400,
      expect.stringContaining('If-Match: is missing'),
    ]);
    const odd = await as('ines').step(path, 'x', withdraw);
    expect(odd.status).toBe(400);
    const stale = await as('ines').step(path, 7, withdraw);
    expect(stale.status).toBe(409);
    expect(stale.body.error).toMatchObject({
      name: 'ConflictError',
      currentVersion: 1,
    });
    const other = await as('tom').step(path, 1, withdraw);
    expect([other.status, other.body.error.name]).toEqual([
      403,
      'NotAllowedError',
    ]);
    expect((await as('ines').step(path, 1, withdraw)).status).toBe(200);
    const again = await as('ines').step(path, 2, withdraw);
    expect([again.status, again.body.error.message]).toEqual([
      409,
      'EXC-1 is withdrawn: withdraw is possible only while it is requested',
    ]);
  });

  it('takes the same write once', async () => {
    const { as, exception } = await recordsOverHttp();
    const send = (body: object, key = 'a-key') =>
      as('ines').post('/exceptions', body).set('Idempotency-Key', key);
    const both = await Promise.all([send(exception()), send(exception())]);
    expect(both.map(({ status }) => status)).toEqual([201, 201]);
    expect(both[0].body.id).toBe(both[1].body.id);
    const other = await send({ ...exception(), title: 'Another' });
    expect(other.status).toBe(409);
    expect((await send(exception(), 'no key')).status).toBe(400);
    const mine = await as('tom')
      .post('/exceptions', exception(OPEN, 'trust-falling'))
      .set('Idempotency-Key', 'a-key');
    expect(mine.body.id).not.toBe(both[0].body.id);
  });

  it('hides what is about hidden entities, and does not tell it from nothing', async () => {
    const { as, exception, service } = await recordsOverHttp();
    const { body, status } = await service.post(
      '/exceptions',
      exception(SECRET),
    );
    expect(status).toBe(201);
    const path = `/exceptions/${body.id}`;
    const nothing = '/exceptions/01ARZ3NDEKTSV4RRFFQ69G5FAV';
    const tom = as('tom');
    const hidden = await tom.get(path);
    const unknown = await tom.get(nothing);
    expect([hidden.status, unknown.status]).toEqual([404, 404]);
    const same = ({ body: answer }: typeof hidden, id: string) =>
      answer.error.message.replace(id, '');
    expect(same(hidden, body.id)).toBe(same(unknown, nothing.slice(12)));
    const step = await tom.step(path, 1, { action: 'withdraw' });
    expect(step.status).toBe(404);
    for (const query of [
      '',
      '?text=EXC-1',
      `?entityRef=${SECRET}`,
      '?text=spring',
    ]) {
      const list = await tom.get(`/exceptions${query}`);
      expect([list.status, list.body]).toEqual([200, { items: [] }]);
    }
    const counts = (await tom.get('/records/counts')).body;
    expect(counts.types[0]).toMatchObject({ type: 'exception', open: 0 });
    const about = await tom.post('/exceptions', exception(SECRET));
    expect([about.status, about.body.error.message]).toEqual([
      400,
      `entityRef: there is no ${SECRET} that you may see`,
    ]);
    // Who has to decide sees it all the same.
    const [who] = body.waitsFor[0].who;
    const decider = as(who.replace('user:default/', ''));
    const decided = await decider.get(path);
    expect(decided.status).toBe(200);
    expect(decided.body).not.toHaveProperty('entityTitle');
    expect((await decider.get('/exceptions')).body.items).toHaveLength(1);
    const own = (await decider.get('/records/counts')).body;
    expect([own.waitsForMe, own.types[0].open]).toEqual([1, 1]);
  });

  it('lists, filters and pages', async () => {
    const { as, service } = await recordsOverHttp();
    const ines = as('ines');
    for (let at = 0; at < 5; at += 1) {
      const about = at % 2 ? OPEN : SECRET;
      const request = {
        entityRef: about,
        title: `Access for agency ${at}`,
        fields: { kind: 'access' },
      };
      const by = about === OPEN ? ines : service;
      expect((await by.post('/requests', request)).status).toBe(201);
    }
    const incident = {
      entityRef: OPEN,
      title: 'Slow search',
      fields: { impact: 'high', urgency: 'high' },
    };
    await as('tom').post('/incidents', incident);
    const numbers = async (query: string, by = service) => {
      const { body } = await by.get(query);
      return body.items.map((row: { number: string }) => row.number);
    };
    expect(await numbers('/requests')).toEqual([
      'REQ-5',
      'REQ-4',
      'REQ-3',
      'REQ-2',
      'REQ-1',
    ]);
    expect(await numbers('/requests', ines)).toEqual(['REQ-4', 'REQ-2']);
    expect(
      await numbers('/records?type=incident,request&orderBy=oldest', ines),
    ).toEqual(['REQ-2', 'REQ-4', 'INC-1']);
    expect(
      await numbers('/records?orderBy=due&text=access%20agen', ines),
    ).toEqual(['REQ-2', 'REQ-4']);
    expect(await numbers('/records?text=inc-1')).toEqual(['INC-1']);
    expect(await numbers('/records?text=sea&state=open')).toEqual(['INC-1']);
    expect(await numbers('/records?mine=true', ines)).toEqual([
      'REQ-4',
      'REQ-2',
    ]);
    expect(await numbers(`/requests?entityRef=${OPEN.toUpperCase()}`)).toEqual([
      'REQ-4',
      'REQ-2',
    ]);
    expect(await numbers('/requests?owner=user:default/owen')).toHaveLength(5);
    expect(await numbers('/requests?owner=user:default/tom')).toEqual([]);
    expect(await numbers('/records?overdue=true')).toEqual([]);
    expect(await numbers('/records?open=false')).toEqual([]);
    expect(await numbers('/records?waitsForMe=true', as('sven'))).toEqual([
      'INC-1',
    ]);
    for (const order of ['newest', 'oldest', 'due', 'updated']) {
      const all = await numbers(`/records?orderBy=${order}`, ines);
      const paged: string[] = [];
      let cursor = '';
      do {
        const { body } = await ines.get(
          `/records?orderBy=${order}&limit=1${cursor}`,
        );
        paged.push(...body.items.map((row: { number: string }) => row.number));
        cursor = body.nextCursor ? `&cursor=${body.nextCursor}` : '';
      } while (cursor);
      expect([order, paged]).toEqual([order, all]);
    }
  });

  it.each([
    ['/exceptions?state=activ', 'did you mean "active"?'],
    ['/records?type=exeption', 'did you mean "exception"?'],
    ['/exceptions?type=change', 'only GET /records takes types'],
    ['/exceptions?limit=0', 'limit'],
    ['/exceptions?cursor=abc', 'cursor: cannot be read'],
    ['/exceptions?colour=red', 'colour'],
    ['/exceptions?from=yesterday', 'from'],
  ])('says what is wrong with %s', async (path, message) => {
    const { as } = await recordsOverHttp();
    const { body, status } = await as('ines').get(path);
    expect([status, body.error.message]).toEqual([
      400,
      expect.stringContaining(message),
    ]);
  });
});
