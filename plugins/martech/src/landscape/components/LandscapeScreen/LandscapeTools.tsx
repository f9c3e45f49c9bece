import { makeStyles } from '@material-ui/core/styles';
import { Facet } from '@martech-portal/backstage-plugin-martech-common';
import { ActiveFilters, FilterBar } from '../../../components/FilterBar';
import { SearchField } from '../../../components/ListToolbar';
import { ViewButtons } from '../../../governance/components/ViewSwitch/ViewButtons';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { ListFilter } from '../../../lists';
import { ChangeLandscape } from '../../hooks/useLandscapeState';
import {
  LandscapeState,
  landscapeViews,
  tileSizes,
} from '../../lib/landscapeState';
import { DayField } from './DayField';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(1) },
    line: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1, 2),
    },
    filters: { flex: '1 1 480px', minWidth: 0 },
  }),
  { name: 'MartechLandscapeTools' },
);

/** What is shown, how large, and as what. */
export function LandscapeTools(props: {
  state: LandscapeState;
  filters: readonly ListFilter[];
  facets: Record<string, Facet>;
  /** First and last day that can be asked for. */
  days: { first?: string; last: string };
  onChange: ChangeLandscape;
}) {
  const { days, facets, filters, onChange, state } = props;
  const t = useMartechTranslation();
  const classes = useStyles();
  const setFilter = (id: string, values: string[]) => {
    const { [id]: _, ...others } = state.filters;
    const chosen = values.length > 0 ? { ...others, [id]: values } : others;
    onChange({ filters: chosen }, { replace: true });
  };
  return (
    <div className={classes.root}>
      <div className={classes.line}>
        <div className={classes.filters}>
          <FilterBar
            search={
              <SearchField
                label={t('landscape.search')}
                text={state.text}
                onSearch={text => onChange({ text }, { replace: true })}
              />
            }
            filters={filters}
            facets={facets}
            chosen={state.filters}
            onChange={setFilter}
          />
        </div>
        <DayField
          value={state.asOf}
          {...days}
          onChange={asOf => onChange({ asOf })}
        />
        <ViewButtons
          label={t('landscape.size')}
          views={tileSizes.map(id => ({
            id,
            name: t(`landscape.sizes.${id}`),
          }))}
          value={state.size}
          onChange={size => onChange({ size }, { replace: true })}
        />
        <ViewButtons
          label={t('landscape.view')}
          views={landscapeViews.map(id => ({
            id,
            name: t(`landscape.views.${id}`),
          }))}
          value={state.view}
          onChange={view => onChange({ view })}
        />
      </div>
      <ActiveFilters
        filters={filters}
        chosen={state.filters}
        onChange={setFilter}
        onClear={() => onChange({ filters: {}, text: '' })}
      />
    </div>
  );
}
