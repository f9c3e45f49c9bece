import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import Button from '@material-ui/core/Button';
import Alert from '@material-ui/lab/Alert';
import { RegisteredEntity } from '@martech-portal/backstage-plugin-martech-common';
import { useState } from 'react';
import { RefLink } from '../../../components/RefLink';
import { Failed } from '../../../entity/components/Failed';
import { Loading } from '../../../entity/components/Loading';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useFreshEntity } from '../../hooks/useFreshEntity';
import { useRegistered } from '../../hooks/useRegistered';
import { HistoryDialog } from '../HistoryDialog';
import { KeptActions } from './KeptActions';
import { useKeptStyles } from './useKeptStyles';

/** An entity that the portal keeps: its version, and what can be done with it. */
export function KeptHere(props: { entity: Entity }) {
  const { entity } = props;
  const entityRef = stringifyEntityRef(entity);
  const title = entity.metadata.title ?? entity.metadata.name;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useKeptStyles();
  const { data, error, refetch } = useRegistered(entityRef);
  const [isLooking, setLooking] = useState(false);
  const [done, setDone] = useState<RegisteredEntity>();
  const refresh = useFreshEntity();
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading rows={2} />;
  const onDone = (after: RegisteredEntity) => {
    setDone(after);
    refresh();
  };
  return (
    <div className={classes.root}>
      <div>
        {t('registering.kept.here')}
        <div className={classes.quiet}>
          {t('registering.kept.version', {
            version: formats.number(data.version),
            when: formats.time(new Date(data.updatedAt)),
          })}{' '}
          <RefLink entityRef={data.updatedBy} />
        </div>
      </div>
      {done && (
        <Alert severity="success" onClose={() => setDone(undefined)}>
          {t(
            done.removed
              ? 'registering.kept.removed'
              : 'registering.kept.saved',
          )}
        </Alert>
      )}
      <div className={classes.buttons}>
        {data.mayEdit && (
          <KeptActions registered={data} title={title} onDone={onDone} />
        )}
        <Button
          size="small"
          className={classes.button}
          onClick={() => setLooking(true)}
        >
          {t('registering.kept.history')}
        </Button>
      </div>
      {!data.mayEdit && (
        <div className={classes.quiet}>{t('registering.kept.mayNot')}</div>
      )}
      {isLooking && (
        <HistoryDialog
          entityRef={entityRef}
          title={title}
          onClose={() => setLooking(false)}
        />
      )}
    </div>
  );
}
