import { Renewals } from '@martech-portal/backstage-plugin-martech-common';
import { Figure, Figures } from '../../../governance/components/Figures';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useCostText } from '../../hooks/useCostText';
import { ChangeFilters } from '../../hooks/useRenewalFilters';
import { RenewalFilters } from '../../lib/renewalFilters';

/** Shown even when nothing is in them: an empty one is good news. */
const always: readonly string[] = ['missed', '30', '60', '90', '120', 'later'];

/** How much can be cancelled until when; a click narrows the list. */
export function WindowStrip(props: {
  answer: Renewals;
  filters: RenewalFilters;
  change: ChangeFilters;
}) {
  const { answer, change, filters } = props;
  const t = useMartechTranslation();
  const cost = useCostText(answer.base?.currency);
  const chosen = filters.values.window;
  const windows = answer.windows.filter(
    ({ all, window }) => all.platforms > 0 || always.includes(window),
  );
  return (
    <Figures label={t('renewals.windows.label')}>
      {windows.map(({ all, undecided, window }) => {
        const isPressed = chosen.includes(window);
        return (
          <Figure
            key={window}
            name={t(`renewals.windows.${window}`)}
            value={all.platforms > 0 ? cost(all) : '–'}
            note={[
              t('renewals.windows.platforms', { count: all.platforms }),
              ...(undecided > 0
                ? [t('renewals.windows.undecided', { count: undecided })]
                : []),
            ].join(' · ')}
            isPressed={isPressed}
            onToggle={() =>
              change.set(
                'window',
                isPressed
                  ? chosen.filter(one => one !== window)
                  : [...chosen, window],
              )
            }
          />
        );
      })}
    </Figures>
  );
}
