import { z } from 'zod';
import { roleIds } from '../../roles/roles';
import {
  contact,
  day,
  decisionArea,
  duration,
  reference,
  text,
  url,
} from '../fields';

export const role = z.strictObject({
  role: z.enum(roleIds).describe('The role.'),
  assignee: reference(
    'Who holds it (a User, or a Group where a team does).',
  ).optional(),
  deputy: reference('Who stands in for the holder.').optional(),
  endsOn: day(
    'Last day of the role: required for project roles and only for them.',
  ).optional(),
  notNeededBecause: text(
    'Why this platform does without the role, instead of a holder.',
  ).optional(),
});

export const intake = z
  .strictObject({
    url: url('Page on which requests are made.').optional(),
    template: reference(
      'Software template through which requests are made.',
    ).optional(),
    responseTime: duration(
      'Within which time a request is answered, for example P2D.',
    ).optional(),
    owner: reference('Who answers requests.').optional(),
  })
  .describe('How people ask for something.');

export const support = z
  .strictObject({
    hours: text(
      'When help is there, for example "Mon-Fri 8-18 CET".',
    ).optional(),
    levels: z
      .array(
        z.strictObject({
          level: z.int().min(1).max(5).describe('1 is the first to ask.'),
          contact: contact('Who helps: a person, a group or a web address.'),
          channel: text(
            'How to reach them, for example chat or telephone.',
          ).optional(),
        }),
      )
      .optional()
      .describe('The support path, first level first.'),
  })
  .describe('Where to get help.');

export const documentation = z
  .strictObject({
    required: z
      .array(z.enum(['runbook', 'permissionMatrix', 'onboarding']))
      .optional()
      .describe('Documents this platform must have.'),
    runbook: url('How to run the platform day to day.').optional(),
    permissionMatrix: url('Who may do what in it.').optional(),
    onboarding: url('How new people get started.').optional(),
  })
  .describe('What has to be written down, and where it is.');

export const release = z
  .strictObject({
    cadence: duration('How often it is released, for example P2W.').optional(),
    static: z
      .boolean()
      .optional()
      .describe('True where the platform is not released by us at all.'),
    environments: z
      .array(text('An environment.'))
      .optional()
      .describe('Environments a change passes, for example test and live.'),
    rollback: text('How a release is taken back.').optional(),
    owner: reference('Who decides about releases.').optional(),
  })
  .describe('How changes go live.');

export const changePolicy = z
  .strictObject({
    standard: z
      .array(
        z.strictObject({
          id: z
            .string()
            .min(1)
            .max(63)
            .describe('Short id of the standard change.'),
          title: text('What is changed.'),
          decisionArea: decisionArea('Decision area it belongs to.').optional(),
        }),
      )
      .optional()
      .describe('Changes that need no approval each time.'),
    normal: z
      .array(text('An example.'))
      .optional()
      .describe('Examples of changes that need approval.'),
    emergency: text('What counts as an emergency.').optional(),
  })
  .describe('What counts as a change, with examples.');

export const successMeasures = z
  .array(
    z.strictObject({
      name: text('What is measured.'),
      kind: z
        .enum(['outcome', 'reliability', 'adoption'])
        .describe('What the measure says something about.'),
      objective: z.number().describe('The value to reach.'),
      comparator: z
        .enum(['>=', '>', '<=', '<', '=='])
        .describe('How the value compares with the objective.'),
      unit: text('Unit of the value, for example percent.').optional(),
      source: z
        .string()
        .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, {
          error: 'must be <fact source>/<key>, for example usage/active-seats',
        })
        .optional()
        .describe('Fact that carries the value, <fact source>/<key>.'),
    }),
  )
  .describe('What success looks like in operation.');
