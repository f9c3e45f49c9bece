import { RecordType } from '@martech-portal/backstage-plugin-martech-common';
import { MISSING, parseDraft } from './draftProblems';
import { firstDraft } from './firstDraft';
import { RecordDraft } from './recordDraft';

const today = '2026-11-22';
const entityRef = 'marketingplatform:default/asset-library';

const draft = (
  type: RecordType,
  values: RecordDraft['values'] = {},
  more: Partial<RecordDraft> = {},
): RecordDraft => {
  const first = firstDraft(type, { entityRef, today });
  const all = { ...first.values, ...values };
  return { ...first, title: 'A title', values: all, ...more };
};

const problemsOf = (type: RecordType, given: RecordDraft) => {
  const parsed = parseDraft(type, given);
  return 'problems' in parsed ? Object.fromEntries(parsed.problems) : {};
};

const bodyOf = (type: RecordType, given: RecordDraft) => {
  const parsed = parseDraft(type, given);
  if ('problems' in parsed) throw new Error([...parsed.problems].join());
  return parsed.body;
};

const exception = {
  checks: ['marketingscorecard:default/readiness#owner-active'],
  reason: 'Late',
  compensatingControl: 'We look',
};

describe('a form', () => {
  it.each<[RecordType, string[]]>([
    ['exception', ['checks', 'reason', 'compensatingControl']],
    ['change', ['aspects']],
    ['incident', []],
    ['request', ['kind']],
    ['release', ['plannedFor', 'notes', 'audience']],
    ['review', []],
    ['attestation', ['topic']],
    ['freeze', ['from', 'to', 'reason']],
  ])('of a %s asks for %j', (type, gaps) => {
    expect(problemsOf(type, draft(type))).toEqual(
      Object.fromEntries(gaps.map(gap => [gap, MISSING])),
    );
  });

  it.each<[RecordType, boolean]>([
    ['change', true],
    ['attestation', true],
    ['request', false],
    ['freeze', false],
  ])('of a %s has to be about something: %s', (type, needed) => {
    const problems = problemsOf(type, draft(type, {}, { entityRef: '' }));
    expect('entityRef' in problems).toBe(needed);
  });

  it('names the field whose value the backend would refuse', () => {
    const window = { start: '2026-12-02T10:00', end: '2026-12-01T10:00' };
    expect(
      problemsOf(
        'change',
        draft('change', { aspects: ['content'], ...window }),
      ),
    ).toEqual({ end: 'must come after start' });
    expect(
      Object.keys(
        problemsOf(
          'exception',
          draft('exception', { ...exception, expiresOn: 'soon' }),
        ),
      ),
    ).toEqual(['expiresOn']);
  });

  it.each<[RecordType, RecordDraft['values'], object]>([
    [
      'exception',
      exception,
      {
        covers: {
          kind: 'checks',
          checks: [
            {
              scorecard: 'marketingscorecard:default/readiness',
              check: 'owner-active',
            },
          ],
        },
        reason: 'Late',
        compensatingControl: 'We look',
        expiresOn: '2026-12-22',
      },
    ],
    [
      'exception',
      { ...exception, signal: 'template-forks' },
      {
        covers: { kind: 'signal', signal: 'template-forks' },
        reason: 'Late',
        compensatingControl: 'We look',
        expiresOn: '2026-12-22',
      },
    ],
    [
      // What an agreed change is about was said when it was agreed.
      'change',
      { standard: 'tags', aspects: ['content'], emergency: true },
      { standard: 'tags', aspects: [], emergency: false, risk: 'low' },
    ],
    [
      'request',
      { kind: 'access', value: 'high', priority: '3' },
      { kind: 'access' },
    ],
    [
      'request',
      { kind: 'improvement', value: 'high', priority: '3' },
      { kind: 'improvement', value: 'high', priority: 3 },
    ],
    [
      'freeze',
      {
        from: '2026-12-01T00:00',
        to: '2026-12-24T00:00',
        reason: 'Peak',
        tiers: ['anchor'],
      },
      {
        from: new Date('2026-12-01T00:00').toISOString(),
        to: new Date('2026-12-24T00:00').toISOString(),
        reason: 'Peak',
        scope: { kind: 'MarketingPlatform', 'spec.tier': { $in: ['anchor'] } },
      },
    ],
  ])('of a %s is sent as the API wants it', (type, values, fields) => {
    expect(bodyOf(type, draft(type, values))).toMatchObject({
      title: 'A title',
      fields,
    });
    expect(bodyOf(type, draft(type, values)).fields).toEqual(fields);
  });
});
