import Tooltip from '@material-ui/core/Tooltip';
import ErrorIcon from '@material-ui/icons/ErrorOutline';
import RadioIcon from '@material-ui/icons/FiberManualRecord';
import ScheduleIcon from '@material-ui/icons/Schedule';
import { Tone, useToneStyles } from '../../../components/Word';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { DueState, dueState } from '../../../lib/dueState';
import { RecordLink } from '../../components/RecordLink';
import { ExpiryMark } from '../lib/expiryMarks';
import { useExpiryStyles } from './useExpiryStyles';

const looks: Record<DueState, { Icon: typeof ErrorIcon; tone: Tone }> = {
  past: { Icon: ErrorIcon, tone: 'bad' },
  soon: { Icon: ScheduleIcon, tone: 'warn' },
  later: { Icon: RadioIcon, tone: 'info' },
};

/** The end of one exception on the line; leads to its page. */
export function ExpiryDot(props: {
  mark: ExpiryMark;
  today: string;
  bottom: number;
}) {
  const { mark, today, bottom } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useExpiryStyles();
  const tones = useToneStyles();
  const { Icon, tone } = looks[dueState(today, mark.day)];
  const name = t('governance.exceptions.ends', {
    title: mark.row.title,
    day: formats.day(mark.day),
  });
  return (
    <li className={classes.dot} style={{ left: `${mark.x * 100}%`, bottom }}>
      <Tooltip title={name}>
        <span>
          <RecordLink record={mark.row}>
            <Icon
              fontSize="inherit"
              className={tones[tone]}
              titleAccess={name}
            />
          </RecordLink>
        </span>
      </Tooltip>
    </li>
  );
}
