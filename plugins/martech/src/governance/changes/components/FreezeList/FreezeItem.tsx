import { makeStyles } from '@material-ui/core/styles';
import { RecordRow } from '@martech-portal/backstage-plugin-martech-common';
import { StatusMark } from '../../../../entity/components/StatusMark';
import { useFormats } from '../../../../hooks/useFormats';
import { useMartechTranslation } from '../../../../hooks/useMartechTranslation';
import { localDay } from '../../../../lib/days';
import { relativeDay } from '../../../../lib/relativeDay';
import { RecordLink } from '../../../components/RecordLink';
import { windowed } from '../../lib/dayPlan';
import { FreezeScopeText } from '../FreezeScope';
import { FreezeState } from './FreezeSection';

const useStyles = makeStyles(
  theme => ({
    title: { fontWeight: 600 },
    line: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(0, 2) },
    quiet: { color: theme.palette.text.secondary },
  }),
  { name: 'MartechFreezeItem' },
);

const tones = { active: 'bad', planned: 'info', ended: 'quiet' } as const;
const distances = {
  active: 'governance.changes.freeze.endsIn',
  planned: 'governance.changes.freeze.startsIn',
  ended: 'governance.changes.freeze.endedAgo',
} as const;

/** A freeze: when, how far away, and what it is about. */
export function FreezeItem(props: { freeze: RecordRow; state: FreezeState }) {
  const { freeze, state } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
  const [item] = windowed([freeze]);
  const day = state === 'planned' ? item?.firstDay : item?.lastDay;
  return (
    <li>
      <RecordLink record={freeze} className={classes.title}>
        {freeze.number} {freeze.title}
      </RecordLink>
      {item && day && (
        <div className={classes.line}>
          <StatusMark tone={tones[state]}>
            {t(distances[state], {
              distance: formats.relative(
                relativeDay(localDay(new Date()), day),
              ),
            })}
          </StatusMark>
          <span className={classes.quiet}>
            {t('governance.changes.panel.window', {
              start: formats.time(item.startsAt),
              end: formats.time(item.endsAt),
            })}
          </span>
        </div>
      )}
      <div className={classes.quiet}>
        <FreezeScopeText freeze={freeze} />
      </div>
    </li>
  );
}
