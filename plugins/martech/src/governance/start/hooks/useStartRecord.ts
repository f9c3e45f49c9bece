import {
  CreateRecord,
  MartechRecord,
  RecordType,
} from '@martech-portal/backstage-plugin-martech-common';
import { useState } from 'react';
import { localDay } from '../../../lib/days';
import { useCreateRecord } from '../../hooks/useCreateRecord';
import { DraftProblems, parseDraft } from '../lib/draftProblems';
import { firstDraft } from '../lib/firstDraft';
import { RecordPresets } from '../lib/recordDraft';
import { useRecordDraft } from './useRecordDraft';

const none: DraftProblems = new Map();

const asDraftOf = (body: CreateRecord): CreateRecord =>
  'draft' in body ? { ...body, draft: true } : body;

/** A form that starts a record: what stands in it, what is wrong, and sending it. */
export function useStartRecord(props: {
  type: RecordType;
  entityRef?: string;
  presets?: RecordPresets;
  onClose: () => void;
  onStarted?: (record: MartechRecord) => void;
}) {
  const { type, onClose, onStarted } = props;
  const [draft, change] = useRecordDraft(() =>
    firstDraft(type, { ...props, today: localDay(new Date()) }),
  );
  const [tried, setTried] = useState(false);
  const create = useCreateRecord(type);
  const parsed = parseDraft(type, draft);
  const send = (options: { asDraft?: boolean } = {}) => {
    setTried(true);
    if ('problems' in parsed) return;
    create.mutate(options.asDraft ? asDraftOf(parsed.body) : parsed.body, {
      onSuccess: record => {
        onClose();
        onStarted?.(record);
      },
    });
  };
  return {
    draft,
    change,
    // Nobody is told of gaps before having tried to send.
    problems: tried && 'problems' in parsed ? parsed.problems : none,
    failure: create.error,
    sending: create.isPending,
    send,
  };
}
