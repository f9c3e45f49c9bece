import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import { Failed } from '../../../entity/components/Failed';
import { Loading } from '../../../entity/components/Loading';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useVersions } from '../../hooks/useVersions';
import { useHistoryStyles } from './useHistoryStyles';
import { VersionItem } from './VersionItem';

/** Who wrote which version, when, why, and what it changed. */
export function HistoryDialog(props: {
  entityRef: string;
  title: string;
  onClose: () => void;
}) {
  const { entityRef, onClose, title } = props;
  const t = useMartechTranslation();
  const classes = useHistoryStyles();
  const { data, error, fetchNextPage, hasNextPage, isFetching, refetch } =
    useVersions(entityRef);
  const versions = data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Dialog open onClose={onClose} maxWidth="md" fullWidth aria-labelledby="hi">
      <DialogTitle id="hi">
        {t('registering.history.title', { title })}
      </DialogTitle>
      <DialogContent>
        {error && <Failed error={error} onRetry={() => void refetch()} />}
        {!data && !error && <Loading rows={4} />}
        <ol className={classes.list}>
          {versions.map((version, index) => (
            <VersionItem
              key={version.version}
              version={version}
              before={versions[index + 1]}
            />
          ))}
        </ol>
        {hasNextPage && (
          <Button disabled={isFetching} onClick={() => void fetchNextPage()}>
            {t('registering.history.more')}
          </Button>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('registering.history.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
