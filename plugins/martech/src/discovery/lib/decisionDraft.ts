import { CandidateAction } from '@martech-portal/backstage-plugin-martech-common';
import { addDays } from '../../lib/days';
import type { CandidateDecision } from '../hooks/useDecision';

/** What somebody has written in a dialog so far. */
export interface DecisionDraft {
  action: CandidateAction;
  entityRef: string;
  reason: string;
  compensatingControl: string;
  expiresOn: string;
}

/** A field that somebody writes in. */
export type DraftField = Exclude<keyof DecisionDraft, 'action'>;

/** What each asks for. */
export const fieldsOf: Record<CandidateAction, readonly DraftField[]> = {
  register: ['entityRef'],
  ignore: ['reason'],
  reopen: ['reason'],
  except: ['entityRef', 'reason', 'compensatingControl', 'expiresOn'],
};

/** Long enough to register it, short enough to be looked at again. */
const USUAL_DAYS = 90;

export const draftFor = (
  action: CandidateAction,
  today: string,
): DecisionDraft => ({
  action,
  entityRef: '',
  reason: '',
  compensatingControl: '',
  expiresOn: addDays(today, USUAL_DAYS),
});

/** Fields that nothing stands in. */
export const missingOf = (draft: DecisionDraft): DraftField[] =>
  fieldsOf[draft.action].filter(field => draft[field].trim() === '');

/** The draft as it is sent. */
export function toDecision(draft: DecisionDraft): CandidateDecision {
  const { action, entityRef, expiresOn } = draft;
  const reason = draft.reason.trim();
  switch (action) {
    case 'register':
      return { action, entityRef };
    case 'except':
      return {
        action,
        entityRef,
        reason,
        compensatingControl: draft.compensatingControl.trim(),
        expiresOn,
      };
    default:
      return { action, reason };
  }
}
