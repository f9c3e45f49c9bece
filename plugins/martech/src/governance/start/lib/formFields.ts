import {
  changeAspectIds,
  grades,
  requestKinds,
  attestationTopics,
  RecordType,
} from '@martech-portal/backstage-plugin-martech-common';
import { WordList } from '../../../translation';
import { startFieldMessages } from '../messages/startFieldMessages';
import { isTicked, RecordDraft, textOf } from './recordDraft';

/** How a field is filled in. */
export type FieldShow =
  | { show: 'line' | 'text' | 'day' | 'moment' | 'number' | 'flag' }
  | { show: 'choice' | 'choices'; list: WordList; options: readonly string[] }
  | { show: 'standard' | 'checks' | 'signal' | 'changes' | 'templates' };

/** A field of the form of a record type. */
export type FormField = FieldShow & {
  id: string;
  /** Its name and help. */
  text: keyof typeof startFieldMessages;
  /** Where its value stands in what is sent, for the problems found there. */
  path: string;
  required?: true;
  /** Left out as long as this is not so. */
  when?: (draft: RecordDraft) => boolean;
};

const field = (
  id: FormField['id'] & keyof typeof startFieldMessages,
  show: FieldShow,
  more: Partial<Pick<FormField, 'text' | 'path' | 'required' | 'when'>> = {},
): FormField => ({ id, text: id, path: `fields.${id}`, ...show, ...more });

const grade: FieldShow = { show: 'choice', list: 'level', options: grades };
const required = { required: true } as const;

const isNormal = (draft: RecordDraft) =>
  textOf(draft, 'standard') === undefined;
const isImprovement = (draft: RecordDraft) =>
  textOf(draft, 'kind') === 'improvement';
const coversSignal = (draft: RecordDraft) =>
  textOf(draft, 'signal') !== undefined;
const improvement = { when: isImprovement };

/** What the form of each type asks for, in order, after title and description. */
export const formFields: Record<RecordType, readonly FormField[]> = {
  exception: [
    field(
      'checks',
      { show: 'checks' },
      {
        path: 'fields.covers',
        required: true,
        when: draft => !coversSignal(draft),
      },
    ),
    field(
      'signal',
      { show: 'signal' },
      { path: 'fields.covers', required: true, when: coversSignal },
    ),
    field('reason', { show: 'text' }, required),
    field('compensatingControl', { show: 'text' }, required),
    field('evidence', { show: 'text' }),
    field('expiresOn', { show: 'day' }, required),
  ],
  change: [
    field('standard', { show: 'standard' }),
    field(
      'aspects',
      {
        show: 'choices',
        list: 'changeAspect',
        options: changeAspectIds,
      },
      { required: true, when: isNormal },
    ),
    field(
      'risk',
      { show: 'choice', list: 'level', options: ['low', 'medium', 'high'] },
      required,
    ),
    field('start', { show: 'moment' }, { path: 'fields.window.start' }),
    field('end', { show: 'moment' }, { path: 'fields.window.end' }),
    field('rollback', { show: 'text' }),
    field('emergency', { show: 'flag' }, { when: isNormal }),
    field(
      'emergencyReason',
      { show: 'text' },
      {
        required: true,
        when: draft => isNormal(draft) && isTicked(draft, 'emergency'),
      },
    ),
  ],
  incident: [
    field('impact', grade, required),
    field('urgency', grade, required),
    field('startedAt', { show: 'moment' }),
  ],
  request: [
    field(
      'kind',
      { show: 'choice', list: 'requestKind', options: requestKinds },
      required,
    ),
    field('value', grade, improvement),
    field('effort', grade, improvement),
    field('priority', { show: 'number' }, improvement),
  ],
  release: [
    field('plannedFor', { show: 'day' }, required),
    field('notes', { show: 'text' }, required),
    field('audience', { show: 'line' }, required),
    field('trainingImpact', { show: 'text' }),
    field('changes', { show: 'changes' }),
    field('templates', { show: 'templates' }),
  ],
  review: [],
  attestation: [
    field(
      'topic',
      {
        show: 'choice',
        list: 'attestationTopic',
        options: attestationTopics,
      },
      required,
    ),
    field('validUntil', { show: 'day' }),
  ],
  freeze: [
    field('from', { show: 'moment' }, required),
    field('to', { show: 'moment' }, required),
    field('reason', { show: 'text' }, { ...required, text: 'freezeReason' }),
    field(
      'tiers',
      {
        show: 'choices',
        list: 'tier',
        options: ['anchor', 'core', 'niche', 'experiment'],
      },
      { path: 'fields.scope' },
    ),
  ],
};

/** The fields that a form shows as it is filled in now. */
export const shownFields = (type: RecordType, draft: RecordDraft) =>
  formFields[type].filter(({ when }) => !when || when(draft));
