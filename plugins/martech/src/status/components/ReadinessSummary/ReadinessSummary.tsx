import { makeStyles } from '@material-ui/core/styles';
import { StatusMark } from '../../../entity/components/StatusMark';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { refTitle } from '../../../lib/refTitle';
import { ShownCondition, ShownReadiness } from '../../lib/shownReadiness';
import { ConditionList } from '../ConditionList';
import { EntityRing } from './EntityRing';
import { Headline } from './Headline';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(2, 4),
    },
    words: {
      flex: '1 1 320px',
      minWidth: 0,
      display: 'grid',
      gap: theme.spacing(1.5),
    },
  }),
  { name: 'MartechReadinessSummary' },
);

/** The ring, what it comes to, and each condition in words. */
export function ReadinessSummary(props: {
  shown: ShownReadiness;
  chosen?: ShownCondition['id'];
  onChoose: (id: ShownCondition['id'] | undefined) => void;
}) {
  const { shown, chosen, onChoose } = props;
  const { conflict = [] } = shown.readiness;
  const t = useMartechTranslation();
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <EntityRing shown={shown} size={240} />
      <div className={classes.words}>
        <Headline shown={shown} />
        {conflict.length > 0 && (
          <StatusMark tone="warn">
            {t('status.readiness.conflict', {
              others: conflict.map(ref => refTitle(ref, undefined)).join(', '),
            })}
          </StatusMark>
        )}
        <ConditionList shown={shown} chosen={chosen} onChoose={onChoose} />
      </div>
    </div>
  );
}
