import {
  machines,
  recordTypes,
} from '@martech-portal/backstage-plugin-martech-common';
import { duty, now, recordNews, recordView } from '../__testUtils__/recordView';
import { dutyWords } from './dutyWords';
import { recordMessages } from './recordMessages';

const nora = 'user:default/nora';
const ines = 'user:default/ines';
const itBoard = 'group:default/it-board';

describe('recordMessages', () => {
  it('invites whoever has to decide, with a link and what it is about', () => {
    const duties = [
      duty(nora),
      duty(itBoard, 'decide', 'data-policy'),
      duty(itBoard, 'decide', 'security'),
    ];
    const view = recordView({
      duties,
      record: { dueAt: new Date('2026-11-27T12:00:00Z') },
    });
    expect(recordMessages(view, recordNews({ to: duties }), now)).toEqual([
      {
        to: [nora, itBoard],
        except: [ines, ines],
        title: 'Decide on an exception: No runbook yet (EXC-42)',
        description:
          'About Asset Library. It is about data policy, platform priorities, and security. Due on 27 Nov 2026, 12:00 UTC.',
        severity: 'normal',
        topic: 'decide',
        scope: 'martech:record:01JDA00000000000000000000A:decide',
        page: { governance: '/exceptions/01JDA00000000000000000000A' },
      },
    ]);
  });

  it.each([
    ['2026-11-22T14:30:00Z', 'Due on 22 Nov 2026, 14:30 UTC.'],
    ['2026-12-01T00:00:00Z', 'Due on 30 Nov 2026.'],
    ['2026-11-22T11:59:00Z', 'It was due on 22 Nov 2026, 11:59 UTC.'],
  ])('says until when: %s', (dueAt, words) => {
    const duties = [duty(nora)];
    const record = { dueAt: new Date(dueAt) };
    const news = recordNews({ to: duties });
    const [message] = recordMessages(recordView({ duties, record }), news, now);
    expect(message.description).toContain(words);
  });

  it('tells whoever asked what was decided, with the words of who did', () => {
    const view = recordView({
      record: { state: 'denied', closedAt: now },
      comment: 'Write the runbook, it takes a day.',
    });
    const news = recordNews({
      action: 'deny',
      by: nora,
      from: 'requested',
      state: 'denied',
    });
    expect(recordMessages(view, news, now)).toEqual([
      expect.objectContaining({
        to: [ines],
        title: 'Denied: No runbook yet (EXC-42)',
        description:
          'About Asset Library. “Write the runbook, it takes a day.”',
        topic: 'decided',
        scope: 'martech:record:01JDA00000000000000000000A:decided',
      }),
    ]);
  });

  const approved = { action: 'approve', from: 'requested', state: 'active' };
  const cases: Array<{
    name: string;
    view: Parameters<typeof recordView>[0];
    news: Parameters<typeof recordNews>[0];
    expected: Array<[topic: string, to: string[]]>;
  }> = [
    {
      name: 'nobody of what they did themselves',
      view: { duties: [duty(ines, 'act')] },
      news: { ...approved, by: ines, to: [] },
      expected: [],
    },
    {
      name: 'nobody whom it no longer waits for',
      view: { duties: [duty(itBoard)] },
      news: { to: [duty(nora), duty(nora, 'act')] },
      expected: [],
    },
    {
      name: 'those who said yes before, and not who did it last',
      view: {
        record: { state: 'active' },
        approvedBy: ['user:default/tom', nora],
      },
      news: { ...approved, by: nora },
      expected: [['decided', [ines, 'user:default/tom']]],
    },
    {
      name: 'nobody while other areas are open',
      view: { duties: [duty(itBoard)], approvedBy: [nora] },
      news: { action: 'approve', from: 'requested', by: nora },
      expected: [],
    },
    {
      name: 'of a renewal, after which the state is the same',
      view: { record: { state: 'active' } },
      news: {
        action: 'renew',
        from: 'active',
        state: 'active',
        settled: true,
        by: nora,
      },
      expected: [['decided', [ines]]],
    },
    {
      name: 'whoever asked once, as the one who goes on',
      view: {
        record: { type: 'change', state: 'approved' },
        duties: [duty(ines, 'act'), duty('user:default/otto', 'act')],
      },
      news: {
        type: 'change',
        action: 'approve',
        from: 'submitted',
        state: 'approved',
        by: nora,
        to: [duty(ines, 'act'), duty('user:default/otto', 'act')],
      },
      expected: [['act', [ines, 'user:default/otto']]],
    },
    {
      name: 'governance when nobody can decide',
      view: { duties: [duty('group:default/governance', 'no-approver')] },
      news: { to: [duty('group:default/governance', 'no-approver')] },
      expected: [['act', ['group:default/governance']]],
    },
    {
      name: 'whoever asked that time ended it',
      view: { record: { state: 'expired' } },
      news: { action: 'expire', from: 'active', state: 'expired', by: 'clock' },
      expected: [['decided', [ines]]],
    },
    {
      name: 'no service',
      view: { record: { requestedBy: 'service:ci', state: 'active' } },
      news: { ...approved, by: nora },
      expected: [],
    },
  ];

  it.each(cases)('tells $name', ({ view, news, expected }) => {
    const messages = recordMessages(recordView(view), recordNews(news), now);
    expect(messages.map(({ topic, to }) => [topic, to])).toEqual(expected);
  });

  it.each([
    [{ fields: { priority: 'P1' } }, 'critical'],
    [{ fields: { priority: 'P2' } }, 'high'],
    [{ fields: { priority: 'P3' } }, 'normal'],
    [{ fields: { emergency: true } }, 'high'],
    [{ dueAt: new Date(now.getTime() - 1) }, 'high'],
    [{ dueAt: new Date(now.getTime() + 1) }, 'normal'],
  ])('is as loud as it matters: %j', (record, severity) => {
    const duties = [duty(nora)];
    const view = recordView({ duties, record });
    const [message] = recordMessages(view, recordNews({ to: duties }), now);
    expect(message.severity).toBe(severity);
  });

  it('keeps titles within what the host can keep, with the number', () => {
    const duties = [duty(nora)];
    const view = recordView({ duties, record: { title: 'x'.repeat(200) } });
    const long = recordView({ duties, record: { title: 'x'.repeat(900) } });
    for (const one of [view, long]) {
      const [{ title }] = recordMessages(one, recordNews({ to: duties }), now);
      expect(title.length).toBeLessThanOrEqual(255);
      expect(title).toMatch(/ \(EXC-42\)$/);
    }
  });

  it.each(recordTypes)('has words for each open state of a %s', type => {
    const { closed, states } = machines[type];
    const open = states.filter(
      state =>
        !closed.includes(state) &&
        // Nothing has to be done by hand with these.
        ![
          'draft',
          'planned',
          'active',
          'requested',
          'open',
          'submitted',
        ].includes(state),
    );
    const words = open.map(state =>
      dutyWords('act', recordView({ record: { type, state } }).record),
    );
    expect(words).not.toContain('Go on with this');
  });
});
