import Chip from '@material-ui/core/Chip';
import CloseIcon from '@material-ui/icons/Close';
import BackIcon from '@material-ui/icons/ArrowBack';
import Button from '@material-ui/core/Button';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { PageFilters } from '../../hooks/usePageFilters';
import { useGroupTitle } from '../../hooks/useGroupTitle';
import { ChangePage } from '../../hooks/usePageState';
import { withGroup } from '../../lib/pageChange';
import { PageState } from '../../lib/pageState';
import { usePageStyles } from './usePageStyles';

/** Which group the rows are of, and the way back to all groups. */
export function GroupCrumb(props: {
  filters: PageFilters;
  state: PageState;
  change: ChangePage;
}) {
  const { filters, state, change } = props;
  const { group, groupBy } = state;
  const t = useMartechTranslation();
  const classes = usePageStyles();
  const titleOf = useGroupTitle(
    groupBy,
    filters.entities,
    group ? [group] : [],
  );
  if (!groupBy || group === undefined) return null;
  const leave = () => change(now => withGroup(now, undefined));
  const by = t(`scorecard.map.groups.${groupBy}`);
  const name = titleOf(group);
  return (
    <div className={classes.crumb}>
      <Button size="small" startIcon={<BackIcon />} onClick={leave}>
        {t('scorecard.map.allGroups')}
      </Button>
      <Chip
        size="small"
        component="button"
        clickable
        style={{ margin: 0 }}
        label={t('scorecard.map.inGroup', { by, group: name })}
        aria-label={t('browse.removeFilter', { filter: by, value: name })}
        deleteIcon={<CloseIcon aria-hidden />}
        onClick={leave}
        onDelete={leave}
      />
    </div>
  );
}
