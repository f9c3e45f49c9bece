import { RecordType } from '@martech-portal/backstage-plugin-martech-common';
import { Role } from './expectedStep';
import { Stories, Told, untilState } from './recordStories';

type Story = (tell: Stories, by: Role) => Promise<Told>;

const exception = async (tell: Stories, by: Role) =>
  tell.begin(
    'exception',
    {
      covers: { kind: 'signal', signal: 'owner-left' },
      reason: 'The successor starts next month.',
      compensatingControl: 'The deputy looks at it.',
      expiresOn: tell.day(30),
    },
    { by, name: tell.nextPlatform() },
  );
const active = async (tell: Stories, by: Role) =>
  tell.move(await exception(tell, by), ['approver', 'approve']);

const exceptions: Record<string, Story> = {
  requested: exception,
  active,
  'active, renewal asked for': async (tell, by) =>
    tell.move(await active(tell, by), [by, 'ask-renewal']),
  'active, renewed twice': async (tell, by) => {
    const until = (days: number) => ({
      comment: 'Still not.',
      fields: { expiresOn: tell.day(days) },
    });
    return tell.move(
      await active(tell, by),
      [by, 'ask-renewal', until(40)],
      ['approver', 'renew'],
      [by, 'ask-renewal', until(50)],
      ['approver', 'renew'],
    );
  },
  denied: async (tell, by) =>
    tell.move(await exception(tell, by), ['approver', 'deny']),
  withdrawn: async (tell, by) =>
    tell.move(await exception(tell, by), [by, 'withdraw']),
  revoked: async (tell, by) =>
    tell.move(await active(tell, by), ['approver', 'revoke']),
  closed: async (tell, by) => tell.move(await active(tell, by), [by, 'close']),
  expired: async (tell, by) => {
    const record = await active(tell, by);
    const row = await tell.knex('martech_records').where({ id: record.id });
    const fields = { ...JSON.parse(row[0].fields), expiresOn: tell.day(-1) };
    const due = Date.now() - 1;
    await tell
      .knex('martech_records')
      .where({ id: record.id })
      .update({
        fields: JSON.stringify(fields),
        due_at: due,
        due_order: due,
        next_at: due,
      });
    return untilState(tell, record, 'expired');
  },
};

const change =
  (fields: object = {}, more: object = {}) =>
  (tell: Stories, by: Role) =>
    tell.begin(
      'change',
      { aspects: ['scope-and-priorities'], risk: 'low', ...fields },
      { by, ...more },
    );
const submitted: Story = (tell, by) =>
  change({ window: { start: tell.at(72), end: tell.at(74) } })(tell, by);
const emergency = change({
  emergency: true,
  emergencyReason: 'Nobody can sign in.',
});
const scheduled = async (tell: Stories, by: Role) =>
  tell.move(
    await submitted(tell, by),
    ['approver', 'approve'],
    [by, 'schedule'],
  );
const started = async (tell: Stories, by: Role) =>
  tell.move(await scheduled(tell, by), [by, 'start']);
const rushed = async (tell: Stories, by: Role) =>
  tell.move(await emergency(tell, by), [by, 'start']);
const then =
  (story: Story, action: string): Story =>
  async (tell, by) =>
    tell.move(await story(tell, by), [by, action]);
const decided =
  (story: Story, action: string): Story =>
  async (tell, by) =>
    tell.move(await story(tell, by), ['approver', action]);

const changes: Record<string, Story> = {
  draft: change({}, { draft: true }),
  submitted,
  'submitted, emergency': emergency,
  approved: decided(submitted, 'approve'),
  scheduled,
  'scheduled, in a freeze': async (tell, by) => {
    const name = tell.nextPlatform();
    const window = { start: tell.at(1), end: tell.at(2) };
    const story = change({ window }, { name });
    const record = await decided(story, 'approve')(tell, by);
    const planned = await tell.move(record, [by, 'schedule']);
    const begun = await tell.begin(
      'freeze',
      {
        from: tell.at(-1),
        to: tell.at(200),
        scope: { 'metadata.name': name },
        reason: 'Peak trading.',
      },
      { by: 'governance', name },
    );
    await untilState(tell, begun, 'active');
    return planned;
  },
  'in-progress': started,
  'in-progress, emergency': rushed,
  completed: then(started, 'complete'),
  'completed, emergency': then(rushed, 'complete'),
  failed: then(started, 'fail'),
  'failed, emergency': then(rushed, 'fail'),
  'rolled-back': then(started, 'roll-back'),
  'rolled-back, emergency': then(rushed, 'roll-back'),
  rejected: decided(submitted, 'reject'),
  reviewed: async (tell, by) =>
    tell.move(await then(started, 'complete')(tell, by), ['owner', 'review']),
  cancelled: then(submitted, 'cancel'),
};

const incident: Story = (tell, by) =>
  tell.begin('incident', { impact: 'high', urgency: 'low' }, { by });
const supported =
  (story: Story, action: string): Story =>
  async (tell, by) =>
    tell.move(await story(tell, by), ['support', action]);
const resolved = supported(incident, 'resolve');

const request: Story = (tell, by) =>
  tell.begin('request', { kind: 'access' }, { by });
const answered =
  (story: Story, action: string): Story =>
  async (tell, by) =>
    tell.move(await story(tell, by), ['intake', action]);

const release =
  (...parts: Told[]): Story =>
  (tell, by) =>
    tell.begin(
      'release',
      {
        plannedFor: tell.day(5),
        notes: 'What is new.',
        audience: 'Everybody',
        changes: parts.map(({ id }) => id),
      },
      { by },
    );
const released =
  (story: Story, action: string): Story =>
  async (tell, by) =>
    tell.move(await story(tell, by), ['release', action]);

const review: Story = (tell, by) =>
  tell.begin('review', {}, { by, name: tell.nextPlatform() });

const freeze =
  (from: number): Story =>
  tell =>
    tell.begin(
      'freeze',
      {
        from: tell.at(from),
        to: tell.at(48),
        scope: { 'metadata.name': 'none' },
        reason: 'Peak trading.',
      },
      { by: 'governance' },
    );
const frozen: Story = async (tell, by) =>
  untilState(tell, await freeze(-1)(tell, by), 'active');
const governed =
  (story: Story, action: string): Story =>
  async (tell, by) =>
    tell.move(await story(tell, by), ['governance', action]);

/** How a record gets into each situation of the table, asked for by somebody. */
export const situations: Record<RecordType, Record<string, Story>> = {
  exception: exceptions,
  change: changes,
  incident: {
    open: incident,
    mitigated: supported(incident, 'mitigate'),
    resolved,
    reviewed: supported(resolved, 'review'),
  },
  request: {
    submitted: request,
    accepted: answered(request, 'accept'),
    'in-progress': answered(request, 'start'),
    fulfilled: answered(answered(request, 'start'), 'fulfil'),
    declined: answered(request, 'decline'),
    withdrawn: then(request, 'withdraw'),
  },
  release: {
    planned: release(),
    'planned, with an open change': async (tell, by) =>
      release(await submitted(tell, by))(tell, by),
    released: released(release(), 'release'),
    cancelled: then(release(), 'cancel'),
    withdrawn: released(released(release(), 'release'), 'withdraw'),
  },
  review: {
    open: review,
    approved: decided(review, 'approve'),
    rejected: decided(review, 'reject'),
    withdrawn: then(review, 'withdraw'),
  },
  attestation: {
    given: tell =>
      tell.begin('attestation', { topic: 'owner' }, { by: 'owner' }),
  },
  freeze: {
    planned: freeze(24),
    active: frozen,
    ended: governed(frozen, 'end'),
    cancelled: governed(freeze(24), 'cancel'),
  },
};
