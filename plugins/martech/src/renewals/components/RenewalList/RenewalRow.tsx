import { Renewal } from '@martech-portal/backstage-plugin-martech-common';
import { RefLink } from '../../../components/RefLink';
import { Word } from '../../../components/Word';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { CostCell } from './CostCell';
import { DeadlineCell } from './DeadlineCell';
import { DecisionCell } from './DecisionCell';
import { useListStyles } from './useListStyles';

/** One contract: what it is for, until when, what it costs, what is decided. */
export function RenewalRow(props: {
  renewal: Renewal;
  today: string;
  /** Missing: the reader may not. */
  onDecide?: (renewal: Renewal) => void;
}) {
  const { onDecide, renewal, today } = props;
  const t = useMartechTranslation();
  const classes = useListStyles();
  const { funding } = renewal;
  return (
    <tr>
      <td>
        <span className={classes.line}>
          <RefLink entityRef={renewal.entityRef} />
        </span>
        {renewal.owner && (
          <span className={classes.below}>
            <RefLink entityRef={renewal.owner} />
          </span>
        )}
      </td>
      <td>
        <DeadlineCell renewal={renewal} today={today} />
      </td>
      <td>
        <CostCell renewal={renewal} />
      </td>
      <td>
        <Word t={t} list="controlState" value={renewal.state} />
        <span className={classes.below}>
          {t(`renewals.funding.${funding}`)}
        </span>
      </td>
      <td>
        <DecisionCell renewal={renewal} onDecide={onDecide} />
      </td>
    </tr>
  );
}
