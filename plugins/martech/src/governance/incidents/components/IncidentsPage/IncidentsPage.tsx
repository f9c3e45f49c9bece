import Typography from '@material-ui/core/Typography';
import { useMartechTranslation } from '../../../../hooks/useMartechTranslation';
import { useRemainingHeight } from '../../../../hooks/useRemainingHeight';
import { useListPageStyles } from '../../../../pages/EntityListPage/useListPageStyles';
import { useIncidentListState } from '../../hooks/useIncidentListState';
import { useIncidents } from '../../hooks/useIncidents';
import { incidentsQuery } from '../../lib/incidentListState';
import { IncidentFigures } from './IncidentFigures';
import { IncidentTable } from './IncidentTable';
import { IncidentTools } from './IncidentTools';

/** What does not work: the gravest first, and how fast it is usually put right. */
export function IncidentsPage() {
  const t = useMartechTranslation();
  const classes = useListPageStyles();
  const [ref, height] = useRemainingHeight();
  const [state, change] = useIncidentListState();
  const found = useIncidents(state);
  const { orderBy } = incidentsQuery(state);
  return (
    <div ref={ref} className={classes.root} style={{ height }}>
      <IncidentTools state={state} change={change} />
      <IncidentFigures state={state} change={change} />
      <Typography variant="caption">
        {orderBy === 'priority'
          ? t('governance.incidents.order')
          : t('governance.incidents.orderAll')}
      </Typography>
      <IncidentTable
        found={found}
        isNarrowed={Boolean(state.text || state.priority)}
        onClear={() => change({ text: '', priority: undefined })}
      />
    </div>
  );
}
