import { Link } from '@backstage/core-components';
import {
  ControlStateId,
  Landscape,
} from '@martech-portal/backstage-plugin-martech-common';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { word } from '../../../translation';
import { Sums } from '../../lib/tableRows';
import { useTableStyles } from './useTableStyles';

/** The numbers of a row; each but the money opens the list behind it. */
export function SumsCells(props: {
  title: string;
  sums: Sums;
  states: readonly ControlStateId[];
  cost: Landscape['cost'];
  /** Where the list is, of all states without one. */
  addressOf: (state?: ControlStateId) => string;
}) {
  const { addressOf, cost, states, sums, title } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useTableStyles();
  return (
    <>
      <td>
        <Link
          to={addressOf()}
          aria-label={`${formats.number(sums.platforms)}, ${t(
            'landscape.table.open',
            { title },
          )}`}
        >
          {formats.number(sums.platforms)}
        </Link>
      </td>
      {states.map(state => {
        const number = formats.number(sums.counts[state] ?? 0);
        return (
          <td key={state}>
            {sums.counts[state] ? (
              <Link
                to={addressOf(state)}
                aria-label={t('landscape.table.openState', {
                  number,
                  state: word(t, 'controlState', state),
                  title,
                })}
              >
                {number}
              </Link>
            ) : (
              '–'
            )}
          </td>
        );
      })}
      {cost && (
        <td>
          {formats.money({ amount: sums.cost, currency: cost.currency })}
          {sums.withoutCost > 0 && (
            <span className={classes.quiet}>
              {t('landscape.table.unknownCost', { count: sums.withoutCost })}
            </span>
          )}
        </td>
      )}
    </>
  );
}
