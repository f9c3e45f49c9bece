import { makeStyles } from '@material-ui/core/styles';
import {
  Dependencies,
  MapNode,
} from '@martech-portal/backstage-plugin-martech-common';
import { StatusMark } from '../../entity/components/StatusMark';
import { useFormats } from '../../hooks/useFormats';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { MapState, toggled } from '../lib/mapState';
import { IntegrationList } from './IntegrationList';
import { IntegrationMap } from './IntegrationMap';
import { MapTools } from './MapTools';

const useStyles = makeStyles(
  theme => ({
    root: {
      ...theme.typography.body2,
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr)',
      gap: theme.spacing(1.5),
      paddingTop: theme.spacing(1.5),
    },
    quiet: { margin: 0, color: theme.palette.text.secondary },
    figures: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0.5, 3),
      fontWeight: 600,
    },
    beside: {
      display: 'grid',
      alignItems: 'start',
      gap: theme.spacing(2),
      gridTemplateColumns: 'minmax(0, 3fr) minmax(240px, 1fr)',
      [theme.breakpoints.down('sm')]: {
        gridTemplateColumns: 'minmax(0, 1fr)',
      },
    },
  }),
  { name: 'MartechDependencies' },
);

/** Numbers, tools, the map, and the list beside it. */
export function DependenciesContent(props: {
  map: Dependencies;
  state: MapState;
  onChange: (part: Partial<MapState>) => void;
}) {
  const { map, onChange, state } = props;
  const { brittle, connected, integrations, loose, platforms } = map.totals;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
  const press = ({ category, id, kind }: MapNode) =>
    onChange(
      kind === 'platform'
        ? { around: id }
        : { open: toggled(state.open, category) },
    );
  return (
    <div className={classes.root}>
      <p className={classes.quiet}>
        {t('dependencies.intro')} {t('dependencies.scope')}{' '}
        {t('dependencies.mapHelp')}{' '}
        {t('dependencies.asOf', { time: formats.time(new Date(map.asOf)) })}
      </p>
      <div className={classes.figures}>
        <span>
          {t('dependencies.totals', {
            connected: formats.number(connected),
            platforms: formats.number(platforms),
            integrations: formats.number(integrations),
          })}
        </span>
        <StatusMark tone={brittle > 0 ? 'bad' : 'good'}>
          {brittle > 0
            ? t('dependencies.brittleCount', { count: brittle })
            : t('dependencies.noBrittle')}
        </StatusMark>
        {loose > 0 && (
          <StatusMark tone="quiet">
            {t('dependencies.loose', { count: loose })}
          </StatusMark>
        )}
      </div>
      <MapTools map={map} state={state} onChange={onChange} />
      {map.grouped && state.open.length === 0 && (
        <p className={classes.quiet}>{t('dependencies.grouped')}</p>
      )}
      <div className={classes.beside}>
        <IntegrationMap map={map} onPress={press} />
        <IntegrationList map={map} />
      </div>
    </div>
  );
}
