import { makeStyles } from '@material-ui/core/styles';
import clsx from 'clsx';
import { useConditionText } from '../../hooks/useConditionText';
import { ShownCondition, ShownReadiness } from '../../lib/shownReadiness';
import { ConditionRow } from './ConditionRow';

const useStyles = makeStyles(
  theme => ({
    root: {
      listStyle: 'none',
      margin: 0,
      padding: 0,
      display: 'grid',
      gap: theme.spacing(0.5, 2),
      gridTemplateColumns: 'repeat(auto-fill, minmax(185px, 1fr))',
    },
    close: { gridTemplateColumns: 'repeat(auto-fill, minmax(190px, 1fr))' },
  }),
  { name: 'MartechConditionList' },
);

/** The eight conditions in words: what the ring shows, for everybody. */
export function ConditionList(props: {
  shown: ShownReadiness;
  /** Name and state only. */
  brief?: boolean;
  /** The one whose checks alone are shown. */
  chosen?: ShownCondition['id'];
  onChoose?: (id: ShownCondition['id'] | undefined) => void;
}) {
  const { shown, brief = false, chosen, onChoose } = props;
  const classes = useStyles();
  const textOf = useConditionText(shown);
  return (
    <ul className={clsx(classes.root, brief && classes.close)}>
      {shown.conditions.map(condition => (
        <li key={condition.id}>
          <ConditionRow
            condition={condition}
            text={textOf(condition)}
            calm={shown.calm}
            brief={brief}
            chosen={chosen === condition.id}
            onChoose={
              onChoose &&
              (() =>
                onChoose(chosen === condition.id ? undefined : condition.id))
            }
          />
        </li>
      ))}
    </ul>
  );
}
