import { createPermissionRule } from '@backstage/plugin-permission-node';
import { Knex } from 'knex';
import { z } from 'zod';
import { recordResourceRef } from './recordResource';

const claims = z
  .array(z.string())
  .describe(
    'Full references of the person and the groups that count as theirs.',
  );

const isAmong = (some: readonly string[], all: readonly string[]) =>
  some.some(one => all.includes(one));

/** Entities that link to any of some people or groups in one of some ways. */
const linkedTo = (links: readonly string[], principals: readonly string[]) =>
  function entities(this: Knex.QueryBuilder) {
    void this.select('e.entity_ref')
      .from('martech_entity_links as l')
      .join('martech_entities as e', 'e.id', 'l.id')
      .whereIn('l.link', [...links])
      .whereIn('l.target_ref', [...principals]);
  };

const isEntityOwner = createPermissionRule({
  name: 'IS_ENTITY_OWNER',
  description:
    'The record is about an entity that belongs to one of the claims',
  resourceRef: recordResourceRef,
  paramsSchema: z.object({ claims }),
  apply: ({ owners }, params) => isAmong(params.claims, owners),
  toQuery: params => query => {
    void query.whereIn('entity_ref', linkedTo(['owner'], params.claims));
  },
});

const holdsRole = createPermissionRule({
  name: 'HOLDS_ROLE',
  description:
    'One of the claims holds one of the roles of the entity that the record is about, or is its deputy',
  resourceRef: recordResourceRef,
  paramsSchema: z.object({
    claims,
    roles: z.array(z.string()).describe('For example platform-owner.'),
  }),
  apply: ({ holders }, params) =>
    holders.some(
      ({ principal, role }) =>
        params.claims.includes(principal) && params.roles.includes(role),
    ),
  toQuery: params => query => {
    const links = params.roles.map(role => `role/${role}`);
    void query.whereIn('entity_ref', linkedTo(links, params.claims));
  },
});

const isRequester = createPermissionRule({
  name: 'IS_REQUESTER',
  description: 'One of the claims has asked for what the record is about',
  resourceRef: recordResourceRef,
  paramsSchema: z.object({ claims }),
  apply: ({ requestedBy }, params) => params.claims.includes(requestedBy),
  toQuery: params => query => {
    void query.whereIn('requested_by', params.claims);
  },
});

const isApprover = createPermissionRule({
  name: 'IS_APPROVER',
  description:
    'One of the claims has to decide about the record, or has decided',
  resourceRef: recordResourceRef,
  paramsSchema: z.object({ claims }),
  apply: ({ approvers }, params) => isAmong(params.claims, approvers),
  toQuery: params => query => {
    void query.where(either => {
      void either
        .whereIn('id', function duties() {
          void this.select('record_id')
            .from('martech_record_duties')
            .where({ duty: 'decide' })
            .whereIn('principal', params.claims);
        })
        .orWhereIn('id', function given() {
          void this.select('record_id')
            .from('martech_approvals')
            .whereIn('by', params.claims);
        });
    });
  },
});

const decisionArea = createPermissionRule({
  name: 'DECISION_AREA',
  description: 'One of the decision areas has to say yes to the record',
  resourceRef: recordResourceRef,
  paramsSchema: z.object({
    areas: z.array(z.string()).describe('For example metadata.'),
  }),
  apply: ({ areas }, params) => isAmong(params.areas, areas),
  toQuery: params => query => {
    void query.whereIn('id', function inArea() {
      void this.select('record_id')
        .from('martech_record_areas')
        .whereIn('area', params.areas);
    });
  },
});

/** Rules that policies can make decisions about records depend on. */
export const recordRules = {
  isEntityOwner,
  holdsRole,
  isRequester,
  isApprover,
  decisionArea,
};
