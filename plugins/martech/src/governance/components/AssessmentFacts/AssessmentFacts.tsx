import { makeStyles } from '@material-ui/core/styles';
import { ChangeAssessment } from '@martech-portal/backstage-plugin-martech-common';
import { Tone } from '../../../components/Word';
import { StatusMark } from '../../../entity/components/StatusMark';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { RecordLink } from '../RecordLink';

const tones: Record<ChangeAssessment['light'], Tone> = {
  green: 'good',
  amber: 'warn',
  red: 'bad',
};

const useStyles = makeStyles(
  theme => ({
    root: {
      listStyle: 'none',
      margin: theme.spacing(0, 0, 1.5),
      padding: 0,
      display: 'grid',
      gap: theme.spacing(0.5),
    },
    light: { fontWeight: 600 },
  }),
  { name: 'MartechAssessmentFacts' },
);

/** Whether something may be changed, and everything that stands in the way. */
export function AssessmentFacts(props: {
  assessment: ChangeAssessment;
  /** Left out where the question is not whether to begin. */
  withLight?: boolean;
}) {
  const { withLight = true } = props;
  const { light, freeze, openMajor, collisions, affected } = props.assessment;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
  return (
    <ul className={classes.root}>
      {withLight && (
        <li className={classes.light}>
          <StatusMark tone={tones[light]}>
            {t(`governance.decides.light.${light}`)}
          </StatusMark>
        </li>
      )}
      {freeze && (
        <li>
          <StatusMark tone="bad">
            <RecordLink record={{ type: 'freeze', id: freeze.id }}>
              {t('governance.decides.freezeUntil', {
                title: freeze.title,
                time: formats.time(new Date(freeze.until)),
              })}
            </RecordLink>
          </StatusMark>
        </li>
      )}
      {openMajor.map(({ id, number, title }) => (
        <li key={id}>
          <StatusMark tone="bad">
            <RecordLink record={{ type: 'incident', id }}>
              {t('governance.decides.major', { number, title })}
            </RecordLink>
          </StatusMark>
        </li>
      ))}
      {collisions.map(({ id, number, title }) => (
        <li key={id}>
          <StatusMark tone="warn">
            <RecordLink record={{ type: 'change', id }}>
              {t('governance.decides.collides', { number, title })}
            </RecordLink>
          </StatusMark>
        </li>
      ))}
      {affected.length > 0 && (
        <li>
          <StatusMark tone="info">
            {t('governance.decides.affected', { count: affected.length })}
          </StatusMark>
        </li>
      )}
    </ul>
  );
}
