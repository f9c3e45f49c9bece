import ButtonBase from '@material-ui/core/ButtonBase';
import { makeStyles } from '@material-ui/core/styles';
import clsx from 'clsx';
import { ShownCondition } from '../../lib/shownReadiness';
import { conditionIcons } from '../ReadinessRing';
import { StateWords } from './StateWords';

const useStyles = makeStyles(
  theme => ({
    root: {
      ...theme.typography.body2,
      display: 'flex',
      justifyContent: 'flex-start',
      alignItems: 'flex-start',
      gap: theme.spacing(1),
      width: '100%',
      padding: theme.spacing(0.5, 1),
      textAlign: 'left',
      borderRadius: theme.shape.borderRadius,
    },
    chosen: { backgroundColor: theme.palette.action.selected },
    icon: {
      fontSize: theme.typography.pxToRem(18),
      marginTop: 2,
      color: theme.palette.text.secondary,
    },
    words: { display: 'grid', minWidth: 0 },
    name: { fontWeight: 700 },
    more: {
      ...theme.typography.caption,
      color: theme.palette.text.secondary,
    },
  }),
  { name: 'MartechConditionRow' },
);

/** One condition in words; a button where its checks can be picked out. */
export function ConditionRow(props: {
  condition: ShownCondition;
  text: { name: string; state: string; more: string };
  calm: boolean;
  brief: boolean;
  chosen: boolean;
  onChoose?: () => void;
}) {
  const { brief, calm, chosen, condition, onChoose, text } = props;
  const classes = useStyles();
  const Icon = conditionIcons[condition.id];
  const content = (
    <>
      <Icon className={classes.icon} aria-hidden />
      <span className={classes.words}>
        <span className={classes.name}>{text.name}</span>
        <StateWords state={condition.state} calm={calm} words={text.state} />
        {!brief && <span className={classes.more}>{text.more}</span>}
      </span>
    </>
  );
  return onChoose ? (
    <ButtonBase
      className={clsx(classes.root, chosen && classes.chosen)}
      aria-pressed={chosen}
      onClick={onChoose}
    >
      {content}
    </ButtonBase>
  ) : (
    <div className={classes.root}>{content}</div>
  );
}
