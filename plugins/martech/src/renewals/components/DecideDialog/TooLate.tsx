import Alert from '@material-ui/lab/Alert';
import { Renewal } from '@martech-portal/backstage-plugin-martech-common';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { termOf } from '../../lib/termOf';

/** That a decision changes nothing about the term that runs, where it is so. */
export function TooLate(props: { renewal: Renewal }) {
  const { contractEnd } = props.renewal;
  const t = useMartechTranslation();
  const formats = useFormats();
  const term = termOf(props.renewal);
  if (term === 'open' || term === 'over' || !contractEnd) return null;
  return (
    <Alert severity="warning">
      {t(`renewals.decide.late.top.${term}`, { day: formats.day(contractEnd) })}
    </Alert>
  );
}
