import { newCalendarKeySchema } from '@martech-portal/backstage-plugin-martech-common';
import request from 'supertest';
import { controlOverHttp } from '../../governance/control/__testUtils__/controlOverHttp';
import { startWithTokens } from '../../facts/__testUtils__/startWithTokens';

jest.setTimeout(120_000);

describe('calendars over the API', () => {
  it('are made, read without signing in, and taken back', async () => {
    const { as, server } = await controlOverHttp();
    const owen = as('owen');
    const made = await owen.post('/calendar/keys', {});
    expect(made.status).toBe(201);
    const { id, key } = newCalendarKeySchema.parse(made.body);
    const path = `/api/martech/calendar.ics?key=${key}`;
    const read = await request(server).get(path);
    expect([read.status, read.headers['content-type']]).toEqual([
      200,
      'text/calendar; charset=utf-8',
    ]);
    expect(read.text).toMatch(/^BEGIN:VCALENDAR\r\n/);
    const { body } = await owen.get('/calendar/keys');
    expect(body.items).toEqual([
      expect.objectContaining({ id, readAt: expect.any(String) }),
    ]);
    expect(JSON.stringify(body)).not.toContain(key);
    expect((await as('bea').get('/calendar/keys')).body.items).toEqual([]);

    const revoke = (who: string) =>
      request(server)
        .delete(`/api/martech/calendar/keys/${id}`)
        .set('Authorization', `Bearer mock-user-token:${who}`);
    expect((await revoke('{"sub":"user:default/bea"}')).status).toBe(404);
    expect((await revoke('{"sub":"user:default/owen"}')).status).toBe(204);
    expect((await request(server).get(path)).status).toBe(404);
  });

  it('are the only thing that is answered to whoever has not signed in', async () => {
    const { server } = await startWithTokens();
    const get = (path: string) => request(server).get(`/api/martech${path}`);
    const guess = await get(`/calendar.ics?key=${'A'.repeat(43)}`);
    expect([guess.status, guess.body.error.message]).toEqual([
      404,
      'There is no such calendar',
    ]);
    expect((await get('/calendar.ics')).status).toBe(400);
    expect((await get('/calendar.ics?key=short')).status).toBe(400);
    for (const path of ['/calendar/keys', '/portfolio/renewals', '/inbox']) {
      expect((await get(path)).status).toBe(401);
    }
  });
});
