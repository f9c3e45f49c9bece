import { expect, test } from '@playwright/test';
import { asPerson } from '../../fixtures/asPerson';
import { signInAs } from '../../fixtures/signInAs';

// Moves the clock of the portal, so it has a folder of its own that comes last.

const dam = 'marketingplatform:default/asset-library';
const entity = (name: string) => `/entities/marketingplatform/default/${name}`;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

test('people decide, work around and forget; the portal remembers', async ({
  page,
  request,
}) => {
  test.setTimeout(300_000);
  const [maya, tomas, ines, priya] = await Promise.all(
    ['maya.lindqvist', 'tomas.okafor', 'ines.moreau', 'priya.raman'].map(name =>
      asPerson(request, name),
    ),
  );
  const clock = await maya.get('/dev/clock');
  const now = Date.parse(String(clock.body.now));
  const instant = (ahead: number) => new Date(now + ahead).toISOString();
  const begin = async (
    who: typeof maya,
    path: string,
    title: string,
    fields: object,
  ) => {
    const { body, status } = await who.post(path, {
      entityRef: dam,
      title,
      fields,
    });
    expect(status, JSON.stringify(body)).toBe(201);
    return `${path}/${body.id}`;
  };

  const signIn = {
    covers: {
      kind: 'checks',
      checks: [
        {
          scorecard: 'marketingscorecard:default/data-and-privacy',
          check: 'company-sign-in',
        },
      ],
    },
    reason: 'Photographers have no account of the company.',
    compensatingControl: 'Their access ends after a week.',
    expiresOn: instant(10 * DAY).slice(0, 10),
  };
  const first = await begin(maya, '/exceptions', 'Guests sign in', signIn);
  expect((await maya.step(first, 'approve')).status).toBe(403);
  const denied = await priya.step(first, 'deny', {
    comment: 'A week is too long for a shoot of two days.',
  });
  expect(denied.body).toMatchObject({ state: 'denied' });

  const again = await begin(maya, '/exceptions', 'Guests sign in, two days', {
    ...signIn,
    compensatingControl: 'Their access ends after two days.',
  });
  await signInAs(page, 'Priya Raman', '/martech-governance');
  await expect(
    page.getByText('Guests sign in, two days').first(),
  ).toBeVisible();
  const approved = await priya.step(again, 'approve');
  expect(approved.body).toMatchObject({ state: 'active' });

  const freeze = await tomas.post('/freezes', {
    title: 'Nothing changes in the library',
    fields: {
      from: instant(-HOUR),
      to: instant(2 * DAY),
      scope: { 'metadata.name': 'asset-library' },
      reason: 'The shoot of the year.',
    },
  });
  expect(freeze.status, JSON.stringify(freeze.body)).toBe(201);
  const change = { aspects: ['integration'], risk: 'low' };
  const planned = await begin(ines, '/changes', 'Another connection', change);
  expect((await priya.step(planned, 'approve')).status).toBe(200);
  await ines.step(planned, 'schedule', {
    fields: { window: { start: instant(HOUR), end: instant(3 * HOUR) } },
  });
  expect((await ines.step(planned, 'start')).status).toBe(409);
  const urgent = await begin(ines, '/changes', 'Pictures of others are shown', {
    ...change,
    emergency: true,
    emergencyReason: 'An agency sees pictures that are not public.',
  });
  const started = await ines.step(urgent, 'start');
  expect(started.body).toMatchObject({ state: 'in-progress' });

  const incident = await begin(ines, '/incidents', 'Uploads stop', {
    impact: 'medium',
    urgency: 'medium',
  });
  const mitigated = await maya.step(incident, 'mitigate', {
    comment: 'By mail meanwhile.',
    fields: {
      workaround: {
        description: 'Pictures come by mail.',
        compensatingControl: 'Somebody uploads them in the evening.',
      },
    },
  });
  expect(mitigated.body).toMatchObject({
    state: 'mitigated',
    related: [{ type: 'exception', relation: 'has-workaround' }],
  });

  const moved = await maya.post('/dev/clock', { advance: 'P16D' });
  expect(moved.status).toBe(200);
  expect((await maya.get(again)).body).toMatchObject({ state: 'expired' });
  const undecided = await maya.get(`${entity('asset-library')}/control`);
  expect(undecided.body.control).toMatchObject({
    reasons: expect.arrayContaining([
      expect.objectContaining({ id: 'workaround-undecided' }),
    ]),
  });
  const audit = await tomas.get('/audit/verify?full=true');
  expect(audit.body).toMatchObject({ intact: true });
});
