import Button from '@material-ui/core/Button';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Renewal } from '@martech-portal/backstage-plugin-martech-common';
import { StatusMark } from '../../../entity/components/StatusMark';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useListStyles } from './useListStyles';

/** What is decided about the contract, or the way to decide it. */
export function DecisionCell(props: {
  renewal: Renewal;
  onDecide?: (renewal: Renewal) => void;
}) {
  const { onDecide, renewal } = props;
  const { decision } = renewal;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useListStyles();
  const button = (label: string, name: string) =>
    onDecide && (
      <Button
        size="small"
        variant={decision ? 'text' : 'outlined'}
        color="primary"
        className={classes.action}
        aria-label={name}
        onClick={() => onDecide(renewal)}
      >
        {label}
      </Button>
    );
  if (!decision) {
    return (
      <>
        {!onDecide && (
          <StatusMark tone="warn">{t('renewals.decision.none')}</StatusMark>
        )}
        {button(
          t('renewals.list.decide'),
          t('renewals.list.decideOn', { platform: renewal.title }),
        )}
      </>
    );
  }
  const isFirm = decision.lifecycle === 'accepted';
  const outcome = t(`renewals.decided.${decision.outcome ?? 'unknown'}`);
  return (
    <>
      <StatusMark tone={isFirm ? 'good' : 'warn'}>
        <EntityRefLink
          entityRef={decision.entityRef}
          title={isFirm ? outcome : t('renewals.decided.proposed', { outcome })}
        />
      </StatusMark>
      {decision.decidedOn && (
        <span className={classes.below}>
          {t('renewals.decided.on', { day: formats.day(decision.decidedOn) })}
        </span>
      )}
      {button(
        t('renewals.list.change'),
        t('renewals.list.changeOn', { platform: renewal.title }),
      )}
    </>
  );
}
