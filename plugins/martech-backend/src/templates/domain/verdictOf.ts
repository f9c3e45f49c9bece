import { TemplateVerdict } from '@martech-portal/backstage-plugin-martech-common';
import { TemplateRow } from './TemplateRow';

/** What became of the file of a template. What could not be read is never well. */
export function verdictOf({
  declared: { approved, source },
  file: { hash, problem },
}: Pick<TemplateRow, 'declared' | 'file'>): TemplateVerdict {
  if (!source) return 'no-source';
  if (problem) return 'unreadable';
  if (hash === undefined) return 'unread';
  if (approved === undefined) return 'unrecorded';
  return hash === approved ? 'intact' : 'changed';
}
