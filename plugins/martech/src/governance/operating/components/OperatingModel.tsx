import { Progress } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { useSearchParams } from 'react-router-dom';
import { FailedNotice } from '../../../components/ListNotice';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useOperatingModel } from '../../hooks/useOperatingModel';
import { ModelFor } from './ModelFor';
import { ModelMatrix } from './ModelMatrix';
import { ModelProblems } from './ModelProblems';
import { RaciLegend } from './RaciLegend';

const useStyles = makeStyles(
  theme => ({
    root: {
      ...theme.typography.body2,
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr)',
      gap: theme.spacing(2),
      paddingTop: theme.spacing(1.5),
    },
    intro: { margin: 0, color: theme.palette.text.secondary },
    beside: {
      display: 'grid',
      gap: theme.spacing(2),
      alignItems: 'start',
      gridTemplateColumns: 'minmax(0, 3fr) minmax(200px, 1fr)',
      [theme.breakpoints.down('sm')]: { gridTemplateColumns: '1fr' },
    },
  }),
  { name: 'MartechOperatingModel' },
);

/** Who decides what, for the estate or for one platform; the address says which. */
export function OperatingModel() {
  const t = useMartechTranslation();
  const classes = useStyles();
  const [params, setParams] = useSearchParams();
  const entityRef = params.get('entity') ?? undefined;
  const { data, error, refetch } = useOperatingModel(entityRef);
  const choose = (chosen: string | undefined) =>
    setParams(chosen ? { entity: chosen } : {});
  const body = () => {
    if (error && !data) {
      return (
        <FailedNotice
          error={error}
          titles={{
            failed: t('governance.operating.loadFailed'),
            forbidden: t('governance.operating.forbidden'),
            forbiddenHelp: t('governance.list.forbiddenHelp'),
          }}
          onRetry={() => void refetch()}
        />
      );
    }
    if (!data) return <Progress />;
    return (
      <>
        <ModelMatrix model={data} isOfEntity={entityRef !== undefined} />
        <div className={classes.beside}>
          <ModelProblems model={data} />
          <RaciLegend />
        </div>
      </>
    );
  };
  return (
    <div className={classes.root}>
      <p className={classes.intro}>{t('governance.operating.intro')}</p>
      <ModelFor entityRef={entityRef} onChoose={choose} />
      {body()}
    </div>
  );
}
