import {
  ControlStateId,
  Landscape,
} from '@martech-portal/backstage-plugin-martech-common';
import { useMemo } from 'react';
import { Word } from '../../../components/Word';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useVocabularies } from '../../../hooks/useVocabularies';
import { usePlaces } from '../../../overview/hooks/usePlaces';
import { LandscapeState } from '../../lib/landscapeState';
import { statesOf, tableRows } from '../../lib/tableRows';
import { Tile } from '../../lib/Tile';
import { SumsCells } from './SumsCells';
import { useTableStyles } from './useTableStyles';

/** The map as a table: what it shows in numbers, with the lists behind them. */
export function LandscapeTable(props: {
  tiles: readonly Tile[];
  cost: Landscape['cost'];
  state: Pick<LandscapeState, 'filters' | 'text'>;
}) {
  const { cost, state: shown, tiles } = props;
  const t = useMartechTranslation();
  const classes = useTableStyles();
  const places = usePlaces();
  const { categories } = useVocabularies();
  const rows = useMemo(() => {
    const titles = new Map(categories.map(entry => [entry.id, entry.title]));
    return tableRows(tiles, type => titles.get(type) ?? type);
  }, [categories, tiles]);
  const states = statesOf(rows);
  const address =
    (group: Record<string, string>) => (controlState?: ControlStateId) =>
      places.list('platforms', {
        ...(shown.text && { q: shown.text }),
        ...shown.filters,
        ...group,
        ...(controlState && { controlState }),
      });
  return (
    <div className={classes.scroller}>
      <table className={classes.table} aria-label={t('landscape.table.label')}>
        <thead>
          <tr>
            <th scope="col">{t('landscape.table.type')}</th>
            <th scope="col">{t('landscape.table.platforms')}</th>
            {states.map(state => (
              <th key={state} scope="col">
                <Word t={t} list="controlState" value={state} />
              </th>
            ))}
            {cost && <th scope="col">{t('landscape.table.cost')}</th>}
          </tr>
        </thead>
        {rows.map(({ category, sums, types }) => (
          <tbody key={category}>
            <tr className={classes.category}>
              <th scope="rowgroup">{category}</th>
              <SumsCells
                {...{ cost, states, sums }}
                title={category}
                addressOf={address({ category })}
              />
            </tr>
            {types.map(type => (
              <tr key={type.id} className={classes.type}>
                <th scope="row">{type.title}</th>
                <SumsCells
                  {...{ cost, states }}
                  sums={type.sums}
                  title={type.title}
                  addressOf={address({ type: type.id })}
                />
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
