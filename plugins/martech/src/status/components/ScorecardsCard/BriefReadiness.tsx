import { makeStyles } from '@material-ui/core/styles';
import { ShownReadiness } from '../../lib/shownReadiness';
import { ConditionList } from '../ConditionList';
import { EntityRing, Headline } from '../ReadinessSummary';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1, 3),
    },
    words: {
      flex: '1 1 260px',
      minWidth: 0,
      display: 'grid',
      gap: theme.spacing(1),
    },
  }),
  { name: 'MartechBriefReadiness' },
);

/** The ring with the conditions by name. */
export function BriefReadiness(props: { shown: ShownReadiness }) {
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <EntityRing shown={props.shown} size={180} />
      <div className={classes.words}>
        <Headline shown={props.shown} />
        <ConditionList shown={props.shown} brief />
      </div>
    </div>
  );
}
