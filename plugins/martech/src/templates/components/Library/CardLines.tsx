import { EntityRow } from '@martech-portal/backstage-plugin-martech-common';
import clsx from 'clsx';
import { ReactNode } from 'react';
import { StatusMark } from '../../../entity/components/StatusMark';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { dueState } from '../../../lib/dueState';
import { relativeDay } from '../../../lib/relativeDay';
import { useTemplateCard } from '../../hooks/useTemplateCard';
import { strongestApproval } from '../../lib/strongestApproval';
import { FileLine } from './FileLine';
import { useLibraryStyles } from './useLibraryStyles';

const tones = { past: 'bad', soon: 'warn', later: 'good' } as const;

function Rights(props: { day: string | undefined; today: string }) {
  const { day, today } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  if (!day) {
    return (
      <StatusMark tone="quiet">{t('templates.library.rightsNone')}</StatusMark>
    );
  }
  const state = dueState(today, day);
  const values = {
    day: formats.day(day),
    when: formats.relative(relativeDay(today, day)),
  };
  return (
    <StatusMark tone={tones[state]}>
      {state === 'past'
        ? t('templates.library.rightsEnded', values)
        : t('templates.library.rightsUntil', values)}
    </StatusMark>
  );
}

/** Rights, approval, family and file of a template, each on one line. */
export function CardLines(props: {
  row: EntityRow;
  today: string;
  isWanted: boolean;
}) {
  const { isWanted, row, today } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useLibraryStyles();
  const { data: card } = useTemplateCard(row.entityRef, { enabled: isWanted });
  const line = (content: ReactNode, className?: string) => (
    <span className={clsx(classes.line, className)}>{content}</span>
  );
  const approval = card?.approvals && strongestApproval(card.approvals);
  return (
    <>
      {line(<Rights day={row.rightsExpireOn} today={today} />)}
      {card?.approvals &&
        line(
          approval ? (
            <StatusMark
              tone={approval.legalEffect === 'none' ? 'quiet' : 'good'}
            >
              {t(`templates.library.approval.${approval.legalEffect}`, {
                day: formats.day(approval.on),
              })}
            </StatusMark>
          ) : (
            <StatusMark tone="warn">
              {t('templates.library.noApproval')}
            </StatusMark>
          ),
        )}
      {card && line(<FileLine card={card} />)}
      {card &&
        (card.original || card.forks > 0) &&
        line(
          card.original
            ? t('templates.library.copyOf', { title: card.original.title })
            : t('templates.library.copies', { count: card.forks }),
          classes.quiet,
        )}
    </>
  );
}
