import { makeStyles } from '@material-ui/core/styles';
import { MartechRecord } from '@martech-portal/backstage-plugin-martech-common';
import { Word } from '../../../../components/Word';
import { StatusMark } from '../../../../entity/components/StatusMark';
import { useFormats } from '../../../../hooks/useFormats';
import { useMartechTranslation } from '../../../../hooks/useMartechTranslation';
import { RecordLink } from '../../../components/RecordLink';
import { releaseContents } from '../../lib/releaseContents';

const useStyles = makeStyles(
  theme => ({
    list: {
      listStyle: 'none',
      margin: theme.spacing(1, 0, 0),
      padding: 0,
      display: 'grid',
      gap: theme.spacing(0.5),
    },
    change: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(0, 1.5) },
    quiet: { color: theme.palette.text.secondary },
  }),
  { name: 'MartechReleaseProgress' },
);

/** How far the changes of a release are, those that hold it up first. */
export function ReleaseProgress(props: {
  release: Pick<MartechRecord, 'fields' | 'related' | 'open'>;
}) {
  const { release } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
  const { changes, open } = releaseContents(release);
  if (changes.length === 0) {
    return <>{t('governance.releases.noChanges')}</>;
  }
  const waits = release.open && open.length > 0;
  const finished = changes.filter(change => !open.includes(change));
  return (
    <>
      <StatusMark tone={waits ? 'warn' : 'good'}>
        {t('governance.releases.progress', {
          done: formats.number(finished.length),
          count: changes.length,
        })}
        {'. '}
        {waits && t('governance.releases.waits')}
        {open.length === 0 && t('governance.releases.ready')}
      </StatusMark>
      <ul className={classes.list}>
        {[...open, ...finished].map(change => (
          <li key={change.id} className={classes.change}>
            <RecordLink record={change}>
              {change.number} {change.title}
            </RecordLink>
            <Word t={t} list="recordState" value={change.state} />
          </li>
        ))}
      </ul>
    </>
  );
}
