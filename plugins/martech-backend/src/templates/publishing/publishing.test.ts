import { mockCredentials } from '@backstage/backend-test-utils';
import { ConflictError } from '@backstage/errors';
import {
  isMarketingTemplate,
  MarketingTemplate,
  MartechRecord,
  RegisteredEntity,
} from '@martech-portal/backstage-plugin-martech-common';
import { template } from '../../__testUtils__/entities';
import { contentHash } from '../domain/contentHash';
import { PublishingService } from './PublishingService';

const url = 'https://files.example.com/mail';
const integrity = contentHash('new');
const entityRef = 'marketingtemplate:default/mail';
const caller = mockCredentials.user('user:default/ann');
const address = { namespace: 'default', name: 'mail' };

function entityWith(spec: object = {}): MarketingTemplate {
  const entity = template({
    name: 'mail',
    metadata: {
      annotations: {
        'backstage.io/managed-by-origin-location': 'martech-registry:1',
      },
    },
    spec: { version: '1.0.0', source: { url }, ...spec },
  });
  if (!isMarketingTemplate(entity)) throw new Error('none of ours');
  return entity;
}

const change = (state: string, more: object = {}): MartechRecord => ({
  id: '01J0000000000000000000000A',
  number: 'CHG-7',
  type: 'change',
  entityRef,
  title: 'Publish',
  state,
  open: true,
  decisionAreas: ['asset-models', 'compliance'],
  requestedBy: 'user:default/ann',
  createdAt: '2026-11-20T10:00:00.000Z',
  updatedAt: '2026-11-20T10:00:00.000Z',
  overdue: false,
  version: 3,
  waitsFor: [],
  links: [],
  revision: 2,
  fields: { template: { version: '1.1.0', source: { url }, integrity } },
  approvals: [
    approval('asset-models', 'owen', '2026-11-21', true),
    approval('compliance', 'lena', '2026-11-22', true),
    approval('asset-models', 'old', '2026-11-01', false),
  ],
  timeline: [],
  related: [],
  affected: [],
  actions: [],
  ...more,
});

function approval(area: string, who: string, day: string, counts: boolean) {
  return {
    area,
    by: `user:default/${who}`,
    at: `${day}T10:00:00.000Z`,
    version: 1,
    revision: counts ? 2 : 1,
    verdict: 'approve' as const,
    counts,
  };
}

const registered = (spec: object): RegisteredEntity => ({
  uid: '1',
  entityRef,
  kind: 'MarketingTemplate',
  entity: { kind: 'MarketingTemplate', spec },
  version: 4,
  removed: false,
  createdBy: 'user:default/ann',
  createdAt: '2026-11-01T10:00:00.000Z',
  updatedBy: 'user:default/ann',
  updatedAt: '2026-11-01T10:00:00.000Z',
  mayEdit: true,
});

/** A registry and records that keep what was written, and fail when told to. */
function world(state: string, spec: object = {}) {
  const kept = { record: change(state), spec: { ...entityWith(spec).spec } };
  const written: unknown[] = [];
  const steps: string[] = [];
  const fails: { update?: Error; complete?: Error } = {};
  const may = { edit: true };
  const file = { content: 'new' };
  const next: Record<string, string> = {
    schedule: 'scheduled',
    start: 'in-progress',
    complete: 'completed',
  };
  const service = new PublishingService({
    clock: { now: () => new Date('2026-11-22T12:00:00Z') },
    files: {
      read: async () => ({
        integrity: contentHash(file.content),
        regions: {},
      }),
    },
    records: {
      create: jest.fn(),
      get: async () => kept.record,
      async transition(_, { action }) {
        if (action === 'complete' && fails.complete) throw fails.complete;
        steps.push(action);
        kept.record = change(next[action]);
        return kept.record;
      },
    },
    registered: {
      get: async () => ({ ...registered(kept.spec), mayEdit: may.edit }),
      async update(_, body) {
        if (fails.update) throw fails.update;
        written.push(body);
        Object.assign(kept.spec, body.entity.spec);
      },
    },
    rules: {
      legalEffect: new Map([
        ['asset-models', 'brand'],
        ['compliance', 'legal'],
      ]),
      linkTo: ({ id }) => `https://portal.example.com/changes/${id}`,
      model: {
        areas: [
          {
            id: 'asset-models',
            title: 'Asset models',
            side: 'marketing',
            accountable: 'platform-owner',
            responsible: [],
            consulted: [],
            informed: [],
          },
        ],
        fallbackArea: 'platform-priorities',
      },
    },
    kin: { of: async () => new Map() },
    store: { of: async () => new Map() },
    templates: { template: async () => entityWith(spec) },
  });
  const apply = () => service.apply(address, kept.record.id, caller);
  return { apply, fails, file, kept, may, steps, written };
}
describe('publishing a version kept in the portal', () => {
  it('writes version, hash and the approvals that count, then completes', async () => {
    const { apply, steps, written } = world('approved');
    expect(await apply()).toEqual({ outcome: 'applied' });
    expect(steps).toEqual(['schedule', 'start', 'complete']);
    expect(written).toEqual([
      {
        comment: 'Version 1.1.0, approved in CHG-7',
        entity: expect.objectContaining({
          spec: expect.objectContaining({
            type: 'email',
            version: '1.1.0',
            source: { url, integrity },
            approvals: [
              {
                role: 'platform-owner',
                legalEffect: 'brand',
                by: 'user:default/owen',
                on: '2026-11-21',
                evidence:
                  'https://portal.example.com/changes/01J0000000000000000000000A',
              },
              expect.objectContaining({
                role: 'compliance',
                legalEffect: 'legal',
                by: 'user:default/lena',
              }),
            ],
          }),
        }),
      },
    ]);
  });

  it('goes on where it stopped, and writes once', async () => {
    const { apply, fails, steps, written } = world('approved');
    fails.complete = new Error('killed');
    await expect(apply()).rejects.toThrow('killed');
    fails.complete = undefined;
    expect(await apply()).toEqual({ outcome: 'applied' });
    expect(written).toHaveLength(1);
    expect(steps).toEqual(['schedule', 'start', 'complete']);
  });

  it('completes nothing that the registry refuses', async () => {
    const { apply, fails, steps } = world('approved');
    fails.update = new ConflictError('Somebody else was first');
    await expect(apply()).rejects.toThrow('Somebody else was first');
    expect(steps).not.toContain('complete');
  });

  it('begins nothing for who may not edit the template', async () => {
    const { apply, may, steps, written } = world('approved');
    may.edit = false;
    await expect(apply()).rejects.toThrow(/You may not edit/);
    expect([steps, written]).toEqual([[], []]);
  });

  it('writes no other file than the one that was approved', async () => {
    const { apply, file, steps, written } = world('approved');
    file.content = 'another';
    await expect(apply()).rejects.toThrow(/has changed since it was approved/);
    expect([steps, written]).toEqual([[], []]);
  });

  it.each(['submitted', 'draft', 'rejected', 'cancelled', 'failed'])(
    'writes nothing of a change that is %s',
    async state => {
      const { apply, written } = world(state);
      await expect(apply()).rejects.toThrow(ConflictError);
      expect(written).toEqual([]);
    },
  );

  it('writes nothing where an edit left out who decides about locked parts', async () => {
    const { apply, written } = world('approved', { lockedRegions: ['legal'] });
    await expect(apply()).rejects.toThrow(/Locked parts differ \(legal\)/);
    expect(written).toEqual([]);
  });

  it.each(['completed', 'reviewed'])(
    'is done with one that is %s',
    async state => {
      const { apply, steps } = world(state);
      expect(await apply()).toEqual({ outcome: 'applied' });
      expect(steps).toEqual([]);
    },
  );

  it('takes no change of something else', async () => {
    const { apply, kept } = world('approved');
    kept.record = change('approved', {
      entityRef: 'marketingtemplate:default/x',
    });
    await expect(apply()).rejects.toThrow(/no change/);
    kept.record = change('approved', { fields: {} });
    await expect(apply()).rejects.toThrow(/no change/);
  });
});
