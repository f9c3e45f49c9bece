import { TemplateIntegrity } from '@martech-portal/backstage-plugin-martech-common';
import { useState } from 'react';
import { useOpenRecord } from '../../governance/hooks/useOpenRecord';
import { Risk } from '../lib/risks';
import { sourceOf } from '../lib/sourceOf';
import { useProposeVersion } from './useProposeVersion';

interface Draft {
  version: string;
  changed: string;
  /** An address or a path. */
  source: string;
  risk: Risk;
}

const required = ['version', 'changed', 'source'] as const;

/** What somebody fills in, and what becomes of it; goes to the change then. */
export function usePublishForm({ entityRef, source }: TemplateIntegrity) {
  const [draft, setDraft] = useState<Draft>({
    version: '',
    changed: '',
    source: source?.url ?? source?.path ?? '',
    risk: 'low',
  });
  const [wasSent, setSent] = useState(false);
  const open = useOpenRecord();
  const propose = useProposeVersion(entityRef);
  const lacks = (field: (typeof required)[number]) => !draft[field].trim();
  return {
    draft,
    change: (part: Partial<Draft>) => setDraft({ ...draft, ...part }),
    isMissing: (field: (typeof required)[number]) => wasSent && lacks(field),
    failure: propose.error,
    isSending: propose.isPending,
    send() {
      setSent(true);
      if (required.some(lacks)) return;
      const { changed, risk, version } = draft;
      propose.mutate(
        {
          version: version.trim(),
          changed: changed.trim(),
          source: sourceOf(draft.source.trim()),
          risk,
        },
        { onSuccess: open },
      );
    },
  };
}
