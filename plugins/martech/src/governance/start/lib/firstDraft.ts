import { RecordType } from '@martech-portal/backstage-plugin-martech-common';
import { addDays } from '../../../lib/days';
import { DraftValue, RecordDraft, RecordPresets } from './recordDraft';

/** Days that most exceptions need. */
const EXCEPTION_DAYS = 30;

const usual = (
  type: RecordType,
  today: string,
): Readonly<Record<string, DraftValue>> => {
  switch (type) {
    case 'exception':
      return { expiresOn: addDays(today, EXCEPTION_DAYS) };
    case 'change':
      return { risk: 'low' };
    case 'incident':
      return { impact: 'medium', urgency: 'medium' };
    default:
      return {};
  }
};

/** A form before anybody has typed: what it was opened with, and what is usual. */
export const firstDraft = (
  type: RecordType,
  options: { entityRef?: string; presets?: RecordPresets; today: string },
): RecordDraft => {
  const { entityRef = '', presets, today } = options;
  return {
    entityRef,
    title: presets?.title ?? '',
    description: presets?.description ?? '',
    values: { ...usual(type, today), ...presets?.values },
  };
};
