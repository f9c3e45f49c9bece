import { Renewal } from '@martech-portal/backstage-plugin-martech-common';
import { Tone } from '../../../components/Word';
import { StatusMark } from '../../../entity/components/StatusMark';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { DueState, dueState } from '../../../lib/dueState';
import { relativeDay } from '../../../lib/relativeDay';
import { useListStyles } from './useListStyles';

const tones: Record<DueState, Tone> = {
  past: 'bad',
  soon: 'warn',
  later: 'quiet',
};

/** Until when somebody can say no, and what happens if nobody does. */
export function DeadlineCell(props: { renewal: Renewal; today: string }) {
  const { renewal, today } = props;
  const { autoRenew, contractEnd: end, noticeDeadline: deadline } = renewal;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useListStyles();
  if (renewal.window === 'ended' && end) {
    return (
      <>
        <StatusMark tone="bad">
          {t('renewals.list.ended', { day: formats.day(end) })}
        </StatusMark>
        <span className={classes.below}>{t('renewals.list.endedHelp')}</span>
      </>
    );
  }
  if (deadline === undefined || end === undefined) {
    return (
      <>
        <StatusMark tone="warn">{t('renewals.list.undated')}</StatusMark>
        <span className={classes.below}>{t('renewals.list.undatedHelp')}</span>
      </>
    );
  }
  const then = autoRenew ? 'renewals.list.renews' : 'renewals.list.ends';
  return (
    <>
      <span className={`${classes.line} ${classes.number}`}>
        {formats.day(deadline)}
      </span>
      <StatusMark tone={tones[dueState(today, deadline)]}>
        {formats.relative(relativeDay(today, deadline))}
      </StatusMark>
      <span className={classes.below}>
        {t(then, { day: formats.day(end) })}
      </span>
    </>
  );
}
