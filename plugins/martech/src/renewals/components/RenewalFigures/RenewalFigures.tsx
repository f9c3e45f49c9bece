import { Renewals } from '@martech-portal/backstage-plugin-martech-common';
import { Figure, Figures } from '../../../governance/components/Figures';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { ChangeFilters } from '../../hooks/useRenewalFilters';
import { useCostText } from '../../hooks/useCostText';
import { RenewalFilters, Risk } from '../../lib/renewalFilters';
import { useCostNotes } from './useCostNotes';

const AHEAD = ['30', '60', '90', '120'];
const UNDECIDED = ['none', 'proposed'];

/** What renewals come to; each figure narrows the list to what it counts. */
export function RenewalFigures(props: {
  answer: Renewals;
  filters: RenewalFilters;
  change: ChangeFilters;
}) {
  const { answer, change, filters } = props;
  const { moneyAtRisk, tooLate, undecided, unused } = answer;
  const t = useMartechTranslation();
  const cost = useCostText(answer.base?.currency);
  const notes = useCostNotes();
  const { decision, window } = filters.values;
  const showsUndecided =
    decision.join() === UNDECIDED.join() && window.join() === AHEAD.join();
  const toggle = (risk: Risk) =>
    change.all({
      risk: filters.risk === risk ? undefined : risk,
      values: { ...filters.values, window: [] },
    });
  return (
    <Figures label={t('renewals.figures.label')}>
      <Figure
        name={t('renewals.figures.atRisk')}
        value={cost(moneyAtRisk)}
        note={notes(
          t('renewals.figures.atRiskNote', { count: moneyAtRisk.platforms }),
          moneyAtRisk,
        )}
        isPressed={filters.risk === 'at-risk'}
        onToggle={() => toggle('at-risk')}
      />
      <Figure
        name={t('renewals.figures.tooLate')}
        value={cost(tooLate)}
        note={notes(
          t('renewals.figures.tooLateNote', { count: tooLate.platforms }),
          tooLate,
        )}
        isPressed={filters.risk === 'too-late'}
        onToggle={() => toggle('too-late')}
      />
      <Figure
        name={t('renewals.figures.undecided')}
        value={cost(undecided)}
        note={notes(
          t('renewals.figures.undecidedNote', { count: undecided.platforms }),
          undecided,
        )}
        isPressed={showsUndecided}
        onToggle={() =>
          change.all({
            risk: undefined,
            values: {
              ...filters.values,
              decision: showsUndecided ? [] : UNDECIDED,
              window: showsUndecided ? [] : AHEAD,
            },
          })
        }
      />
      <Figure
        name={t('renewals.figures.unused')}
        value={cost(unused)}
        note={[
          t('renewals.figures.unusedNote', {
            count: unused.platforms,
            seats: String(unused.seats),
          }),
          ...(unused.unknown > 0
            ? [t('renewals.figures.unknown', { count: unused.unknown })]
            : []),
        ].join('; ')}
        isPressed={filters.risk === 'unused-seats'}
        onToggle={() => toggle('unused-seats')}
      />
    </Figures>
  );
}
