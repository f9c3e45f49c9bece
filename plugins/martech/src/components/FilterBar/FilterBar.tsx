import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { Facet } from '@martech-portal/backstage-plugin-martech-common';
import { ReactNode, useState } from 'react';
import { useElementWidth } from '../../hooks/useElementWidth';
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
    more: { textTransform: 'none', fontWeight: 'normal' },
  }),
  { name: 'MartechFilterBar' },
);

/** In px: with less, many filters take more lines than the table can spare. */
const ROOM_FOR_ALL = 900;
const FIRST = 4;

/** Those that are used most, which stand first, and those that are set. */
const firstFilters = (
  filters: readonly ListFilter[],
  chosen: ListState['filters'],
) =>
  filters.length <= FIRST + 1
    ? filters
    : filters.filter(({ id }, at) => at < FIRST || chosen[id]?.length);

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
  const [ref, width] = useElementWidth();
  const [isWhole, setWhole] = useState(false);
  const isNarrow = Boolean(width && width < ROOM_FOR_ALL);
  const first = isNarrow ? firstFilters(filters, chosen) : filters;
  const hidden = filters.length - first.length;
  return (
    <div
      ref={ref}
      role="group"
      aria-label={t('browse.filters')}
      className={classes.root}
    >
      {props.search}
      {(isWhole ? filters : first).map(filter => {
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
      {hidden > 0 && (
        <Button
          size="small"
          className={classes.more}
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole
            ? t('browse.fewerFilters')
            : t('browse.moreFilters', { number: String(hidden) })}
        </Button>
      )}
    </div>
  );
}
