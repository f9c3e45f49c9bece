import Button from '@material-ui/core/Button';
import SearchIcon from '@material-ui/icons/Search';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { ListDefinition } from '../../lists';
import { ListNotice } from './ListNotice';

/** Nothing fits the search and the filters. */
export function NoMatchNotice(props: {
  list: ListDefinition;
  onClear: () => void;
}) {
  const t = useMartechTranslation();
  return (
    <ListNotice
      icon={<SearchIcon fontSize="inherit" />}
      title={t(`list.${props.list.name}.noMatch`)}
      text={t('browse.noMatchHelp')}
      actions={
        <Button variant="outlined" onClick={props.onClear}>
          {t('browse.clearFilters')}
        </Button>
      }
    />
  );
}
