import { MartechKindName } from '@martech-portal/backstage-plugin-martech-common';
import { useState } from 'react';
import { localDay } from '../../../lib/days';
import { useDraftPreview } from '../../hooks/useDraftPreview';
import { useSettled } from '../../hooks/useSettled';
import { draftEntity } from '../../lib/draftEntity';
import { mergedAt } from '../../lib/nestedValue';

/**
 * An entity with some of its fields being filled in, and what the rules say of
 * it before and after.
 *
 * @param values - what it says now
 * @param first - the same with the best guess where a field is empty
 */
export function useFix(options: {
  kind: MartechKindName;
  paths: readonly string[];
  values: Record<string, unknown>;
  first: Record<string, unknown>;
}) {
  const { first, kind, paths, values } = options;
  const [draft, setDraft] = useState(first);
  const today = localDay(new Date());
  const merged = mergedAt(values, draft, paths);
  const entity = draftEntity(kind, merged, today);
  const before = useDraftPreview(draftEntity(kind, values, today));
  const after = useDraftPreview(useSettled(entity));
  return {
    draft,
    setDraft,
    /** Everything it says, with the fields as they stand. */
    merged,
    entity,
    before: before.data,
    after: after.data,
    error: before.error ?? after.error,
  };
}
