import { useRouteRef } from '@backstage/core-plugin-api';
import {
  entityRouteParams,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import { Landscape } from '@martech-portal/backstage-plugin-martech-common';
import { useCallback, useMemo } from 'react';
import { useNavigate } from 'react-router-dom';
import { NoMatchNotice } from '../../../components/ListNotice';
import { Empty } from '../../../entity/components/Empty';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useLandscapeState } from '../../hooks/useLandscapeState';
import { countStates } from '../../lib/countStates';
import { filterTiles, tileFacets, tileFilters } from '../../lib/tileFilters';
import { readTiles, Tile } from '../../lib/Tile';
import { LandscapeMap } from '../LandscapeMap';
import { LandscapeTable } from '../LandscapeTable';
import { LandscapeSummary } from './LandscapeSummary';
import { LandscapeTools } from './LandscapeTools';
import { SizeNote } from './SizeNote';
import { StateKey } from './StateKey';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(1), minWidth: 0 },
    line: {
      ...theme.typography.body2,
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: theme.spacing(0.5, 3),
    },
    note: { color: theme.palette.text.secondary },
  }),
  { name: 'MartechLandscape' },
);

/** The estate as a map or a table. */
export function LandscapeScreen(props: { landscape: Landscape }) {
  const { landscape } = props;
  const t = useMartechTranslation();
  const classes = useStyles();
  const navigate = useNavigate();
  const entityPage = useRouteRef(entityRouteRef);
  const [state, change] = useLandscapeState();
  const tiles = useMemo(() => readTiles(landscape), [landscape]);
  const filters = useMemo(
    () =>
      tileFilters(
        new Map(landscape.vendors.map(({ ref, title }) => [ref, title])),
      ),
    [landscape],
  );
  const { filters: chosen, text } = state;
  const narrow = useMemo(() => ({ filters: chosen, text }), [chosen, text]);
  const shown = useMemo(() => filterTiles(tiles, narrow), [tiles, narrow]);
  const facets = useMemo(() => tileFacets(tiles, narrow), [tiles, narrow]);
  const counts = useMemo(() => countStates(shown), [shown]);
  const onOpen = useCallback(
    ({ ref }: Tile) => navigate(entityPage(entityRouteParams(ref))),
    [navigate, entityPage],
  );
  const onPlace = useCallback(
    (place: string | undefined, options?: { replace: true }) =>
      change({ place }, options),
    [change],
  );
  const currency = landscape.cost?.currency;
  return (
    <div className={classes.root}>
      <LandscapeTools
        state={state}
        filters={filters}
        facets={facets}
        days={{
          first: landscape.historyFrom ?? undefined,
          last: landscape.today,
        }}
        onChange={change}
      />
      <div className={classes.line}>
        <LandscapeSummary
          landscape={landscape}
          shown={shown.length}
          past={state.asOf}
        />
        <StateKey
          counts={counts}
          chosen={chosen.controlState ?? []}
          onChange={controlState => {
            const { controlState: _, ...others } = chosen;
            const next = controlState.length
              ? { ...others, controlState }
              : others;
            change({ filters: next }, { replace: true });
          }}
        />
      </div>
      {tiles.length === 0 && (
        <Empty
          title={t(state.asOf ? 'landscape.emptyPast' : 'landscape.empty')}
          nextStep={t('landscape.emptyHelp')}
        />
      )}
      {tiles.length > 0 && shown.length === 0 && (
        <NoMatchNotice
          title={t('landscape.noMatch')}
          onClear={() => change({ filters: {}, text: '' })}
        />
      )}
      {shown.length > 0 &&
        (state.view === 'map' ? (
          <>
            <div className={classes.note}>
              <SizeNote size={state.size} cost={landscape.cost} tiles={shown} />
            </div>
            <LandscapeMap
              tiles={shown}
              size={state.size}
              place={state.place}
              currency={currency}
              onOpen={onOpen}
              onPlace={onPlace}
            />
          </>
        ) : (
          <LandscapeTable tiles={shown} cost={landscape.cost} state={state} />
        ))}
    </div>
  );
}
