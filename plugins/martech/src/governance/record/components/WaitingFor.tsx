import { makeStyles } from '@material-ui/core/styles';
import {
  RecordRow,
  WaitsFor,
} from '@martech-portal/backstage-plugin-martech-common';
import { RefLink } from '../../../components/RefLink';
import { StatusMark } from '../../../entity/components/StatusMark';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { word } from '../../../translation';
import { useOwnRefs } from '../../hooks/useOwnRefs';
import { useTimeText } from '../../start/hooks/useTimeText';
import { useUsualTimes } from '../hooks/useUsualTimes';
import { waitsForReader } from '../lib/waitsForReader';
import { Part } from './Part';

const useStyles = makeStyles(
  theme => ({
    what: { fontWeight: 600 },
    when: {
      color: theme.palette.text.secondary,
      fontSize: theme.typography.pxToRem(12),
    },
  }),
  { name: 'MartechWaitingFor' },
);

function WaitsForLine(props: { waits: WaitsFor; isReader: boolean }) {
  const { duty, area, who, via, since } = props.waits;
  const t = useMartechTranslation();
  const formats = useFormats();
  const timeText = useTimeText();
  const usualTimes = useUsualTimes();
  const classes = useStyles();
  const usual = area === undefined ? undefined : usualTimes(area);
  const times = [
    t('governance.record.waits.since', {
      time: formats.time(new Date(since)),
    }),
    ...(typeof usual === 'number'
      ? [t('governance.record.waits.usually', { time: timeText(usual) })]
      : []),
    ...(usual === null ? [t('governance.record.waits.noUsual')] : []),
    ...(via === 'role' || (via === 'group' && duty !== 'decide')
      ? []
      : [t(`governance.decides.via.${via}`)]),
  ];
  return (
    <li>
      <div className={classes.what}>
        {t(`governance.record.waits.${duty}`, {
          area: word(t, 'decisionArea', area ?? ''),
        })}
      </div>
      {props.isReader && (
        <div>
          <StatusMark tone="info">
            {t('governance.record.waits.you')}
          </StatusMark>
        </div>
      )}
      {who.map((ref, index) => (
        <span key={ref}>
          {index > 0 && ', '}
          <RefLink entityRef={ref} />
        </span>
      ))}
      <div className={classes.when}>{times.join(' · ')}</div>
    </li>
  );
}

/** Whom a record waits for, since when, and how long that usually takes. */
export function WaitingFor(props: {
  record: Pick<RecordRow, 'open' | 'requestedBy' | 'waitsFor'>;
}) {
  const { record } = props;
  const { open, waitsFor } = record;
  const t = useMartechTranslation();
  const own = useOwnRefs();
  return (
    <Part title={t('governance.record.waits.heading')}>
      {waitsFor.length > 0 ? (
        <ul>
          {waitsFor.map(waits => (
            <WaitsForLine
              key={`${waits.duty} ${waits.area}`}
              waits={waits}
              isReader={waitsForReader(waits, record, own)}
            />
          ))}
        </ul>
      ) : (
        t(
          open
            ? 'governance.record.waits.nobodyNow'
            : 'governance.record.waits.nothing',
        )
      )}
    </Part>
  );
}
