import { Drift } from '@martech-portal/backstage-plugin-martech-common';
import { Part } from '../../governance/record/components/Part';
import { useFormats } from '../../hooks/useFormats';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { ChangeDrift } from '../hooks/useDriftState';
import { DriftState } from '../lib/driftState';
import { StandingList } from './StandingList';
import { StateCounts } from './StateCounts';

/** How many stood how on a day, and who did. */
export function Stood(props: {
  drift: Pick<Drift, 'after' | 'asOf'>;
  today: string;
  state: DriftState;
  onChange: ChangeDrift;
}) {
  const { drift, onChange, state, today } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const isToday = drift.asOf === today;
  const title = isToday
    ? t('drift.day.standsNow')
    : t('drift.day.stood', { day: formats.day(drift.asOf) });
  return (
    <Part title={title}>
      <StateCounts
        counts={drift.after}
        chosen={state.state}
        onChoose={chosen => onChange({ state: chosen })}
      />
      {state.state && (
        <StandingList
          asOf={isToday ? undefined : drift.asOf}
          state={state.state}
        />
      )}
    </Part>
  );
}
