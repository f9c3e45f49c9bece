import { parseEntityRef } from '@backstage/catalog-model';
import { Renewal } from '@martech-portal/backstage-plugin-martech-common';
import { CalendarEvent } from './CalendarEvent';

const entityPath = (entityRef: string) => {
  const { kind, name, namespace } = parseEntityRef(entityRef);
  return `/catalog/${[namespace, kind, name]
    .map(encodeURIComponent)
    .join('/')}`;
};

const words: Record<string, string> = {
  renew: 'renew',
  renegotiate: 'renegotiate',
  migrate: 'move away',
  retire: 'end it',
};

function decided({ decision }: Renewal): string {
  const outcome = decision?.outcome && words[decision.outcome];
  if (!outcome || !decision) return 'Nobody has decided what becomes of it.';
  return decision.lifecycle === 'accepted'
    ? `Decided: ${outcome}.`
    : `Proposed, not decided: ${outcome}.`;
}

/** The last days on which contracts can be cancelled. */
export const renewalEvents = (
  renewals: readonly Renewal[],
  today: string,
): CalendarEvent[] =>
  renewals.flatMap((renewal): CalendarEvent[] => {
    const { annualCost, autoRenew, contractEnd, noticeDeadline } = renewal;
    if (noticeDeadline === undefined || noticeDeadline < today) return [];
    return [
      {
        id: `renewal-${renewal.entityRef}`,
        title: `Last day to cancel: ${renewal.title}`,
        description: [
          decided(renewal),
          autoRenew
            ? `Otherwise it renews itself after ${contractEnd}.`
            : `It ends on ${contractEnd}.`,
          ...(annualCost
            ? [`It costs ${annualCost.amount} ${annualCost.currency} a year.`]
            : []),
        ].join(' '),
        path: entityPath(renewal.entityRef),
        when: { day: noticeDeadline },
      },
    ];
  });
