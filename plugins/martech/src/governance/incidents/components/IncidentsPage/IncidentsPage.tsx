import Typography from '@material-ui/core/Typography';
import { useFormats } from '../../../../hooks/useFormats';
import { useMartechTranslation } from '../../../../hooks/useMartechTranslation';
import { useRemainingHeight } from '../../../../hooks/useRemainingHeight';
import { useListPageStyles } from '../../../../pages/EntityListPage/useListPageStyles';
import {
  ChangeIncidents,
  useIncidentListState,
} from '../../hooks/useIncidentListState';
import { useEveryIncident, useOpenIncidents } from '../../hooks/useIncidents';
import { IncidentListState } from '../../lib/incidentListState';
import { IncidentFigures } from './IncidentFigures';
import { IncidentTable } from './IncidentTable';
import { IncidentTools } from './IncidentTools';

interface PartProps {
  state: IncidentListState;
  change: ChangeIncidents;
}

const tableProps = ({ state, change }: PartProps) => ({
  isNarrowed: Boolean(state.text || state.priority),
  onClear: () => change({ text: '', priority: undefined }),
});

function OpenIncidents(props: PartProps) {
  const t = useMartechTranslation();
  const formats = useFormats();
  const found = useOpenIncidents(props.state);
  return (
    <>
      <Typography variant="caption">
        {t('governance.incidents.order')}
        {found.isCut &&
          ` · ${t('governance.incidents.isCut', {
            number: formats.number(found.rows.length),
          })}`}
      </Typography>
      <IncidentTable found={found} {...tableProps(props)} />
    </>
  );
}

function EveryIncident(props: PartProps) {
  const t = useMartechTranslation();
  const found = useEveryIncident(props.state);
  return (
    <>
      <Typography variant="caption">
        {t('governance.incidents.orderAll')}
      </Typography>
      <IncidentTable found={found} {...tableProps(props)} />
    </>
  );
}

/** What does not work: the gravest first, and how fast it is usually put right. */
export function IncidentsPage() {
  const classes = useListPageStyles();
  const [ref, height] = useRemainingHeight();
  const [state, change] = useIncidentListState();
  const List = state.view === 'all' ? EveryIncident : OpenIncidents;
  return (
    <div ref={ref} className={classes.root} style={{ height }}>
      <IncidentTools state={state} change={change} />
      <IncidentFigures state={state} change={change} />
      <List state={state} change={change} />
    </div>
  );
}
