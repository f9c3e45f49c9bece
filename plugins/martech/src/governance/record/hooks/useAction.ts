import {
  MartechRecord,
  TransitionRecord,
} from '@martech-portal/backstage-plugin-martech-common';
import { useRef, useState } from 'react';
import { useTransition } from '../../hooks/useTransition';
import { onceKey } from '../../lib/onceKey';

/**
 * Does one thing with a record. Pressing again after a failure never does it
 * twice; when somebody else was faster, the record is shown as it is now.
 */
export function useAction(record: MartechRecord, onDone: () => void) {
  const transition = useTransition(record);
  const [opened] = useState(record.version);
  const attempt = useRef({ text: '', key: '' });
  const act = (body: TransitionRecord) => {
    const text = JSON.stringify([record.version, body]);
    if (attempt.current.text !== text) {
      attempt.current = { text, key: onceKey() };
    }
    const idempotencyKey = attempt.current.key;
    transition.mutate({ ...body, idempotencyKey }, { onSuccess: onDone });
  };
  return {
    act,
    error: transition.error,
    acting: transition.isPending,
    /** It has changed since it was opened. */
    outdated: Boolean(transition.error) && record.version !== opened,
  };
}
