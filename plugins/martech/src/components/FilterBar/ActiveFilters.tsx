import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { ListState } from '../../lib/listState';
import { NamedFilter } from '../../lists';
import { ActiveFilter } from './ActiveFilter';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.75),
    },
    clear: { textTransform: 'none', fontWeight: 'normal' },
  }),
  { name: 'MartechActiveFilters' },
);

/** What the list is narrowed by, each with one click to take it away. */
export function ActiveFilters(props: {
  filters: readonly NamedFilter[];
  chosen: ListState['filters'];
  onChange: (filter: string, values: string[]) => void;
  onClear: () => void;
  /** What narrows the list besides, before the filters. */
  first?: ReactNode;
}) {
  const { filters, chosen, first, onChange, onClear } = props;
  const t = useMartechTranslation();
  const classes = useStyles();
  const isFiltered = Object.keys(chosen).length > 0;
  if (!isFiltered && !first) return null;
  return (
    <div
      role="group"
      aria-label={t('browse.activeFilters')}
      className={classes.root}
    >
      {first}
      {filters.flatMap(filter => {
        const values = chosen[filter.id] ?? [];
        return values.map(value => (
          <ActiveFilter
            key={`${filter.id}:${value}`}
            filter={filter}
            value={value}
            onRemove={() =>
              onChange(
                filter.id,
                values.filter(other => other !== value),
              )
            }
          />
        ));
      })}
      {isFiltered && (
        <Button size="small" className={classes.clear} onClick={onClear}>
          {t('browse.clearAll')}
        </Button>
      )}
    </div>
  );
}
