import { useApi } from '@backstage/frontend-plugin-api';
import {
  Renewal,
  RenewalDecision,
} from '@martech-portal/backstage-plugin-martech-common';
import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { martechApiRef } from '../../api';
import { useOwnRefs } from '../../governance/hooks/useOwnRefs';
import { onceKey } from '../../governance/lib/onceKey';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import {
  decisionEntity,
  DecisionDraft,
  endsContract,
} from '../lib/decisionDraft';

/** Records what becomes of a contract; pressing again never does it twice. */
export function useRecordDecision(renewal: Renewal, today: string) {
  const api = useApi(martechApiRef);
  const t = useMartechTranslation();
  const self = useOwnRefs()?.self;
  const attempt = useRef({ text: '', key: '' });
  return useMutation({
    mutationFn: async (draft: DecisionDraft): Promise<RenewalDecision> => {
      const { isProposal, outcome, until } = draft;
      const title = t(`renewals.decide.decisionTitle.${outcome}`, {
        platform: renewal.title,
      });
      const entity = decisionEntity(renewal, draft, { by: self, title, today });
      const text = JSON.stringify(entity);
      if (attempt.current.text !== text) {
        attempt.current = { text, key: onceKey() };
      }
      const { key } = attempt.current;
      const { entityRef } = await api.registry.register(
        { entity },
        { idempotencyKey: key },
      );
      return {
        entityRef,
        title,
        lifecycle: isProposal ? 'proposed' : 'accepted',
        outcome,
        ...(!isProposal && { decidedOn: today }),
        ...(until && !endsContract(outcome) && { until }),
      };
    },
  });
}
