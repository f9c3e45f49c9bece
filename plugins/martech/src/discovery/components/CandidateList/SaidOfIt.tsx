import Typography from '@material-ui/core/Typography';
import { Candidate } from '@martech-portal/backstage-plugin-martech-common';
import { RefLink } from '../../../components/RefLink';
import { Word } from '../../../components/Word';
import { RecordLink } from '../../../governance/components/RecordLink';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useRefTitles } from '../../../hooks/useRefTitles';

/** What somebody has said of a candidate last: who, when, why. */
export function SaidOfIt(props: { candidate: Candidate }) {
  const { decision } = props.candidate;
  const t = useMartechTranslation();
  const formats = useFormats();
  const titleOf = useRefTitles(decision ? [decision.by] : []);
  if (!decision) return null;
  const { entityRef, exception, reason, state } = decision;
  const said = {
    who: titleOf(decision.by),
    day: formats.day(decision.at.slice(0, 10)),
  };
  return (
    <Typography variant="body2" component="div">
      {t(`discovery.candidate.said.${state}`, said)}
      {entityRef && (
        <>
          {state === 'excepted' && ` · ${t('discovery.candidate.runsIn')}`}{' '}
          <RefLink entityRef={entityRef} />
        </>
      )}
      {exception && (
        <>
          {' · '}
          <RecordLink record={{ type: 'exception', id: exception.id }}>
            {exception.number}
          </RecordLink>{' '}
          <Word t={t} list="recordState" value={exception.state} />
        </>
      )}
      {reason && <p style={{ margin: 0 }}>{reason}</p>}
    </Typography>
  );
}
