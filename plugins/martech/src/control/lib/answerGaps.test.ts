import { platformWith } from '../../entity/__testUtils__/entities';
import {
  checkWith,
  readinessWith,
  resultWith,
  statusWith,
} from '../../status/__testUtils__/status';
import {
  areaWith,
  attestationsWith,
  recordWith,
} from '../__testUtils__/control';
import { answerOf, AnswerSources } from './answerGaps';
import { QuestionId, questionIds } from './questions';

const full = platformWith({
  changePolicy: { standard: [{ id: 'a', title: 'Add a tag' }] },
  successMeasures: [
    { name: 'Found', kind: 'outcome', objective: 1, comparator: '>=' },
    { name: 'Up', kind: 'reliability', objective: 1, comparator: '>=' },
  ],
  support: { levels: [{ level: 1, contact: 'desk' }] },
  documentation: { runbook: 'https://wiki.example/' },
});
const status = (...checks: Parameters<typeof checkWith>[0][]) =>
  statusWith([resultWith(checks.map(checkWith))], {
    readiness: readinessWith(),
  });
const all: AnswerSources = {
  platform: full,
  status: status({}),
  attestations: attestationsWith(),
  model: {
    roles: [],
    areas: [areaWith('metadata')],
    fallbackArea: 'metadata',
    rolesPending: false,
    freezers: [],
    problems: [],
  },
  backlog: [recordWith()],
  releases: [recordWith({ type: 'release' })],
};
const owned = { facts: [{ source: 'attestation', key: 'owner', stale: true }] };

describe('the eight answers', () => {
  it.each(questionIds)('%s has one where nothing is missing', id => {
    expect(answerOf(id, all)).toEqual({ id, state: 'answered', gaps: [] });
  });

  it.each<[string, QuestionId, Partial<AnswerSources>, string, unknown[]]>([
    [
      'a failing check',
      'support',
      { status: status({ condition: 'intake', outcome: 'fail' }) },
      'gaps',
      [{ kind: 'check' }],
    ],
    [
      'a check deeper than asked',
      'support',
      { status: status({ condition: 'intake', outcome: 'fail', rank: 4 }) },
      'answered',
      [],
    ],
    [
      'a confirmation that a check asks for, too',
      'owner',
      {
        status: status({
          condition: 'ownership',
          outcome: 'no-data',
          ...owned,
        }),
        attestations: attestationsWith([{ topic: 'owner', state: 'missing' }]),
      },
      'gaps',
      [{ kind: 'attestation', duty: { topic: 'owner' } }],
    ],
    [
      'an area without anybody',
      'approval',
      {
        model: {
          roles: [],
          areas: [
            areaWith('security', { approvers: [] }),
            areaWith('content-quality', { side: 'free', approvers: [] }),
          ],
          fallbackArea: 'metadata',
          rolesPending: false,
          freezers: [],
          problems: [],
        },
      },
      'gaps',
      [{ kind: 'approver', area: 'security' }],
    ],
    [
      'no backlog and no release',
      'improvement',
      { backlog: [], releases: [] },
      'gaps',
      [
        { kind: 'start', what: 'backlog' },
        { kind: 'start', what: 'release' },
      ],
    ],
    [
      'no release of what is not released here',
      'improvement',
      {
        platform: platformWith({ release: { static: true } }),
        releases: [],
      },
      'answered',
      [],
    ],
    [
      'an entry that says nothing',
      'change',
      { platform: platformWith() },
      'open',
      [{ kind: 'entry', part: 'policy' }],
    ],
    [
      'an entry that says nothing, as a check puts it',
      'success',
      {
        platform: platformWith(),
        status: status({ condition: 'measures', outcome: 'fail' }),
      },
      'open',
      [{ kind: 'check' }],
    ],
    [
      'results that could not be read',
      'owner',
      { status: undefined },
      'unknown',
      [],
    ],
    [
      'a model that could not be read',
      'approval',
      { model: undefined },
      'unknown',
      [],
    ],
  ])('%s', (_, id, more, state, gaps) => {
    const answer = answerOf(id, { ...all, ...more });
    expect(answer.state).toBe(state);
    expect(answer.gaps).toHaveLength(gaps.length);
    expect(answer.gaps).toMatchObject(gaps);
  });
});
