import Button from '@material-ui/core/Button';
import SearchIcon from '@material-ui/icons/Search';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { ListNotice } from './ListNotice';

/** Nothing fits the search and the filters. */
export function NoMatchNotice(props: { title: string; onClear: () => void }) {
  const t = useMartechTranslation();
  return (
    <ListNotice
      icon={<SearchIcon fontSize="inherit" />}
      title={props.title}
      text={t('browse.noMatchHelp')}
      actions={
        <Button variant="outlined" onClick={props.onClear}>
          {t('browse.clearFilters')}
        </Button>
      }
    />
  );
}
