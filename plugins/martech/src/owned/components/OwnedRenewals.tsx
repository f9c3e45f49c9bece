import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Ownership } from '@martech-portal/backstage-plugin-martech-common';
import { Word } from '../../components/Word';
import { Row } from '../../entity/components/Row';
import { Rows } from '../../entity/components/Rows';
import { StatusMark } from '../../entity/components/StatusMark';
import { useFormats } from '../../hooks/useFormats';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { dueState } from '../../lib/dueState';
import { relativeDay } from '../../lib/relativeDay';
import { useOpenPlaces } from '../hooks/useOpenPlaces';
import { MaybeLink } from './MaybeLink';

/** Contracts that can still be cancelled, the first deadline first. */
export function OwnedRenewals(props: { ownership: Ownership }) {
  const { asOf, renewals, renewing } = props.ownership;
  const t = useMartechTranslation();
  const formats = useFormats();
  const places = useOpenPlaces();
  const today = asOf.slice(0, 10);
  if (renewals.length === 0) return <>{t('owned.noRenewals')}</>;
  const more = renewing - renewals.length;
  return (
    <>
      <Rows>
        {renewals.map(renewal => {
          const { annualCost, autoRenew, noticeDeadline } = renewal;
          const isSoon = dueState(today, noticeDeadline) === 'soon';
          const facts = [
            ...(annualCost
              ? [t('owned.perYear', { money: formats.money(annualCost) })]
              : []),
            ...(autoRenew ? [t('owned.renews')] : []),
          ];
          return (
            <Row
              key={renewal.entityRef}
              name={
                <EntityRefLink
                  entityRef={renewal.entityRef}
                  title={renewal.title}
                  hideIcon
                  disableTooltip
                />
              }
              more={facts.join(', ')}
              side={
                <>
                  <StatusMark tone={isSoon ? 'warn' : 'plain'}>
                    {formats.day(noticeDeadline)},{' '}
                    {formats.relative(relativeDay(today, noticeDeadline))}
                  </StatusMark>
                  <Word t={t} list="controlState" value={renewal.state} />
                </>
              }
            />
          );
        })}
      </Rows>
      {more > 0 && (
        <MaybeLink to={places.renewals}>
          {t('owned.moreRenewals', { count: more })}
        </MaybeLink>
      )}
    </>
  );
}
