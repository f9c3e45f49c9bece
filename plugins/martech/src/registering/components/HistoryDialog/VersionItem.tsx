import { EntityVersion } from '@martech-portal/backstage-plugin-martech-common';
import { RefLink } from '../../../components/RefLink';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { fieldName } from '../../lib/fieldNames';
import { shownValue } from '../../lib/shownValue';
import { versionChanges } from '../../lib/versionChanges';
import { useHistoryStyles } from './useHistoryStyles';

const CLOCK = 'clock';
const SERVICE = 'service:';

/** One version: what was done, by whom, why, and what it changed. */
export function VersionItem(props: {
  version: EntityVersion;
  before: EntityVersion | undefined;
}) {
  const { before, version } = props;
  const { action, at, by, comment } = version;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useHistoryStyles();
  const nothing = t('registering.history.nothing');
  const who = () => {
    if (by === CLOCK) return t('registering.history.clock');
    if (by.startsWith(SERVICE)) return by.slice(SERVICE.length);
    return <RefLink entityRef={by} />;
  };
  return (
    <li className={classes.version}>
      <div className={classes.head}>
        <span className={classes.what}>
          {t(`registering.history.action.${action}`)}
        </span>
        <span className={classes.quiet}>
          {t('registering.history.version', {
            version: formats.number(version.version),
          })}
        </span>
        <span className={classes.quiet}>
          <time dateTime={at}>{formats.time(new Date(at))}</time>
          {' · '}
          {who()}
        </span>
      </div>
      {comment && <blockquote className={classes.said}>{comment}</blockquote>}
      <ul className={classes.changes}>
        {versionChanges(version, before).map(change => (
          <li key={change.path}>
            <span className={classes.field}>{fieldName(change.path)}</span>
            {': '}
            <del className={classes.quiet}>
              {shownValue(change.before) ?? nothing}
            </del>
            {' → '}
            <ins className={classes.now}>
              {shownValue(change.after) ?? nothing}
            </ins>
          </li>
        ))}
      </ul>
    </li>
  );
}
