import { TimelineEntry } from '@martech-portal/backstage-plugin-martech-common';
import { RefLink } from '../../../components/RefLink';
import { Word } from '../../../components/Word';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { word } from '../../../translation';
import { Part } from './Part';
import { useTimelineStyles } from './useTimelineStyles';

const CLOCK = 'clock';

function TimelineStep(props: { entry: TimelineEntry }) {
  const { action, at, by, comment, from, to } = props.entry;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useTimelineStyles();
  return (
    <li className={classes.step}>
      <span className={classes.dot} aria-hidden />
      <div className={classes.what}>{word(t, 'recordAction', action)}</div>
      {from !== to && (
        <div>
          <Word t={t} list="recordState" value={to} />
        </div>
      )}
      {comment && <blockquote className={classes.said}>{comment}</blockquote>}
      <div className={classes.when}>
        <time dateTime={at}>{formats.time(new Date(at))}</time>
        {' · '}
        {by === CLOCK ? (
          t('governance.record.clock')
        ) : (
          <RefLink entityRef={by} />
        )}
      </div>
    </li>
  );
}

/** What happened to a record, the newest first, along a line. */
export function RecordTimeline(props: { timeline: readonly TimelineEntry[] }) {
  const t = useMartechTranslation();
  const classes = useTimelineStyles();
  return (
    <Part title={t('governance.record.timeline')}>
      <ol className={classes.line}>
        {[...props.timeline].reverse().map(entry => (
          <TimelineStep
            key={`${entry.version} ${entry.at} ${entry.action}`}
            entry={entry}
          />
        ))}
      </ol>
    </Part>
  );
}
