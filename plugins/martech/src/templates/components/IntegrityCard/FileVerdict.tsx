import Typography from '@material-ui/core/Typography';
import { TemplateIntegrity } from '@martech-portal/backstage-plugin-martech-common';
import { Plain } from '../../../entity/components/Plain';
import { StatusMark } from '../../../entity/components/StatusMark';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { verdictTones } from '../../lib/looks';
import { useBehindText } from '../../hooks/useBehindText';

const withNextStep = ['changed', 'unrecorded', 'unread', 'no-source'] as const;

/** What became of the file, since when, what to do, and when it was looked at. */
export function FileVerdict(props: { integrity: TemplateIntegrity }) {
  const { behind, changedAt, checkedAt, problem, verdict } = props.integrity;
  const t = useMartechTranslation();
  const formats = useFormats();
  const behindText = useBehindText();
  const next = withNextStep.find(one => one === verdict);
  const day = (instant: string) => formats.day(instant.slice(0, 10));
  const times = [
    checkedAt
      ? t('templates.checked', { time: formats.time(new Date(checkedAt)) })
      : t('templates.neverChecked'),
    ...(changedAt && !problem
      ? [t('templates.changedAt', { day: day(changedAt) })]
      : []),
    ...(problem
      ? [t('templates.problemSince', { day: day(problem.since) })]
      : []),
  ];
  return (
    <>
      <Typography variant="body1" component="div">
        <StatusMark tone={verdictTones[verdict]}>
          {t(`templates.verdict.${verdict}`)}
        </StatusMark>
      </Typography>
      <Plain>
        {problem && <li>{problem.text}</li>}
        {next && <li>{t(`templates.next.${next}`)}</li>}
        {behind && (
          <li>
            <StatusMark tone="warn">{behindText(behind)}</StatusMark>
          </li>
        )}
        {verdict !== 'no-source' && (
          <li>
            <Typography variant="body2" color="textSecondary" component="span">
              {times.join(' · ')}
            </Typography>
          </li>
        )}
      </Plain>
    </>
  );
}
