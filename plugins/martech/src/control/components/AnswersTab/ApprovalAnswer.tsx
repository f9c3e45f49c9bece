import { makeStyles } from '@material-ui/core/styles';
import { Word } from '../../../components/Word';
import { useTimeText } from '../../../governance/start/hooks/useTimeText';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { word } from '../../../translation';
import { AnswerSources } from '../../lib/answerGaps';
import { approvalGroups } from '../../lib/approvalGroups';
import { People } from '../People';

const useStyles = makeStyles(
  theme => ({
    root: {
      ...theme.typography.body2,
      display: 'grid',
      gap: theme.spacing(1.5),
      margin: 0,
    },
    side: { fontWeight: 700 },
    group: { margin: theme.spacing(0.5, 0, 0) },
    who: {
      color: theme.palette.text.secondary,
      '& a': { textDecoration: 'underline' },
    },
  }),
  { name: 'MartechApprovalAnswer' },
);

/** Who decides about what, and how long that usually takes. */
export function ApprovalAnswer(props: { sources: AnswerSources }) {
  const { model } = props.sources;
  const t = useMartechTranslation();
  const timeText = useTimeText();
  const classes = useStyles();
  return (
    <dl className={classes.root}>
      {approvalGroups(model?.areas ?? []).map(({ groups, side }) => (
        <div key={side}>
          <dt className={classes.side}>
            <Word t={t} list="side" value={side} />
          </dt>
          {groups.map(({ approvers, areas, usualHours }) => (
            <dd key={areas.join()} className={classes.group}>
              {areas.map(area => word(t, 'decisionArea', area)).join(', ')}
              {approvers.length > 0 && (
                <div className={classes.who}>
                  {t('control.light.approves')} <People refs={approvers} />
                  {usualHours !== null &&
                    `, ${t('control.light.usually', {
                      time: timeText(usualHours),
                    })}`}
                </div>
              )}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
