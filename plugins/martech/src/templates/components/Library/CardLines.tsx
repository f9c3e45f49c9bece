import {
  EntityRow,
  TemplateCard,
} from '@martech-portal/backstage-plugin-martech-common';
import clsx from 'clsx';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { dueState } from '../../../lib/dueState';
import { relativeDay } from '../../../lib/relativeDay';
import { useTemplateCard } from '../../hooks/useTemplateCard';
import { strongestApproval } from '../../lib/strongestApproval';
import { CardMark } from './CardMark';
import { FileLine } from './FileLine';
import { useLibraryStyles } from './useLibraryStyles';

type Approvals = NonNullable<TemplateCard['approvals']>;

const tones = { past: 'bad', soon: 'warn', later: 'good' } as const;

function Rights(props: { day: string | undefined; today: string }) {
  const { day, today } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  if (!day) {
    return (
      <CardMark tone="quiet">{t('templates.library.rightsNone')}</CardMark>
    );
  }
  const state = dueState(today, day);
  const values = {
    day: formats.day(day),
    when: formats.relative(relativeDay(today, day)),
  };
  return (
    <CardMark tone={tones[state]}>
      {state === 'past'
        ? t('templates.library.rightsEnded', values)
        : t('templates.library.rightsUntil', values)}
    </CardMark>
  );
}

function Approval(props: { approvals: Approvals }) {
  const t = useMartechTranslation();
  const formats = useFormats();
  const approval = strongestApproval(props.approvals);
  if (!approval) {
    return <CardMark tone="warn">{t('templates.library.noApproval')}</CardMark>;
  }
  const { legalEffect, on } = approval;
  return (
    <CardMark tone={legalEffect === 'none' ? 'quiet' : 'good'}>
      {t(`templates.library.approval.${legalEffect}`, { day: formats.day(on) })}
    </CardMark>
  );
}

function Relatives(props: { card: TemplateCard }) {
  const { forks, original } = props.card;
  const t = useMartechTranslation();
  const classes = useLibraryStyles();
  if (!original && forks === 0) return null;
  const text = original
    ? t('templates.library.copyOf', { title: original.title })
    : t('templates.library.copies', { count: forks });
  return (
    <span className={clsx(classes.line, classes.quiet)} title={text}>
      {text}
    </span>
  );
}

/** Rights, approval, file and family of a template, below each other. */
export function CardLines(props: {
  row: EntityRow;
  today: string;
  isWanted: boolean;
}) {
  const { isWanted, row, today } = props;
  const { data: card } = useTemplateCard(row.entityRef, { enabled: isWanted });
  return (
    <>
      <Rights day={row.rightsExpireOn} today={today} />
      {card?.approvals && <Approval approvals={card.approvals} />}
      {card && <FileLine card={card} />}
      {card && <Relatives card={card} />}
    </>
  );
}
