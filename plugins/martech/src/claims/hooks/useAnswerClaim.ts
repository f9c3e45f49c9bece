import { useApi } from '@backstage/frontend-plugin-api';
import {
  Claim,
  Claims,
  claimTitles,
  MartechApi,
} from '@martech-portal/backstage-plugin-martech-common';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { martechApiRef } from '../../api';
import { onceKey } from '../../governance/lib/onceKey';
import { handedOver } from '../lib/handedOver';
import { claimsKey } from './useClaims';

/** What somebody says of a platform, with the words that are kept of it. */
export type Answer =
  | { is: 'mine'; words: string }
  | { is: 'theirs'; owner: string; words: string }
  | { is: 'unused'; words: string };

type Once = { idempotencyKey: string };

/** Asks those who keep the file of a platform to change it. */
const propose = (
  api: MartechApi,
  { entityRef, title }: Claim,
  { start, words }: { start: string; words: string },
  once: Once,
) =>
  api.governance.createRecord(
    'change',
    {
      entityRef,
      title: `${start}${title}`.slice(0, 200),
      description: words,
      fields: { aspects: ['scope-and-priorities'], risk: 'low' },
    },
    once,
  );

async function send(
  api: MartechApi,
  claim: Claim,
  answer: Answer,
  once: Once,
): Promise<unknown> {
  const { entityRef, mayEdit } = claim;
  const { words } = answer;
  if (answer.is === 'mine') {
    const fields = { topic: 'owner' as const };
    const body = { entityRef, title: words, fields };
    return api.governance.createRecord('attestation', body, once);
  }
  if (!mayEdit) {
    const start =
      answer.is === 'theirs' ? claimTitles.handOver : claimTitles.retire;
    return propose(api, claim, { start, words }, once);
  }
  const { entity, version } = await api.registry.registered(entityRef);
  if (answer.is === 'unused') {
    const reason = { reason: words };
    return api.registry.move('retire', entityRef, version, reason, once);
  }
  const update = { entity: handedOver(entity, answer.owner), comment: words };
  return api.registry.update(entityRef, version, update, once);
}

/**
 * Says whose a platform is; saying it again after a failure does it once. What
 * was answered leaves the list at once: the catalog takes a moment to know.
 */
export function useAnswerClaim(claim: Claim) {
  const api = useApi(martechApiRef);
  const cache = useQueryClient();
  const attempt = useRef({ text: '', key: '' });
  return useMutation({
    mutationFn: (answer: Answer) => {
      const text = JSON.stringify(answer);
      if (attempt.current.text !== text) {
        attempt.current = { text, key: onceKey() };
      }
      return send(api, claim, answer, { idempotencyKey: attempt.current.key });
    },
    onSuccess: (_, answer) => {
      cache.setQueryData<Claims>(claimsKey, known => {
        if (!known) return known;
        const isMine = answer.is === 'mine';
        return {
          ...known,
          claimed: known.claimed + (isMine ? 1 : 0),
          items: known.items.filter(
            ({ entityRef }) => entityRef !== claim.entityRef,
          ),
        };
      });
    },
  });
}
