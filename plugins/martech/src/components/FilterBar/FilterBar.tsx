import { makeStyles } from '@material-ui/core/styles';
import { Facet } from '@martech-portal/backstage-plugin-martech-common';
import { ReactNode } from 'react';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { ListState } from '../../lib/listState';
import { ListFilter } from '../../lists';
import { ChoiceMenu } from './ChoiceMenu';
import { FilterButton } from './FilterButton';
import { WindowMenu } from './WindowMenu';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.75),
    },
  }),
  { name: 'MartechFilterBar' },
);

/**
 * The filters of a list, each a button that opens its choices, after the
 * search, which is one of them.
 */
export function FilterBar(props: {
  /** The search and filters of another kind, which come first. */
  search: ReactNode;
  filters: readonly ListFilter[];
  facets: Record<string, Facet>;
  /** Whether the numbers of facets count what the page shows. */
  counted?: boolean;
  chosen: ListState['filters'];
  onChange: (filter: string, values: string[]) => void;
}) {
  const { filters, facets, chosen, onChange } = props;
  const t = useMartechTranslation();
  const classes = useStyles();
  return (
    <div role="group" aria-label={t('browse.filters')} className={classes.root}>
      {props.search}
      {filters.map(filter => {
        const values = chosen[filter.id] ?? [];
        return (
          <FilterButton
            key={filter.id}
            label={t(`filter.${filter.id}`)}
            chosen={values.length}
          >
            {filter.type === 'window' ? (
              <WindowMenu
                filter={filter}
                chosen={values[0]}
                onChange={next => onChange(filter.id, next)}
              />
            ) : (
              <ChoiceMenu
                filter={filter}
                facet={facets[filter.column] ?? []}
                counted={props.counted}
                chosen={values}
                onChange={next => onChange(filter.id, next)}
              />
            )}
          </FilterButton>
        );
      })}
    </div>
  );
}
