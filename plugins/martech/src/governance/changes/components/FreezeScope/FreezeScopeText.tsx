import { RecordRow } from '@martech-portal/backstage-plugin-martech-common';
import { RefLink } from '../../../../components/RefLink';
import { useMartechTranslation } from '../../../../hooks/useMartechTranslation';
import { humanName } from '../../../../lib/humanName';
import { word } from '../../../../translation';
import { freezeScope } from '../../lib/freezeScope';

/** What a freeze stops, in words. */
export function FreezeScopeText(props: {
  freeze: Pick<RecordRow, 'entityRef' | 'scope'>;
}) {
  const { entityRef, scope: predicate } = props.freeze;
  const t = useMartechTranslation();
  if (entityRef) {
    return (
      <>
        {t('governance.changes.freeze.only')} <RefLink entityRef={entityRef} />
      </>
    );
  }
  const scope = freezeScope(predicate);
  switch (scope.of) {
    case 'everything':
      return <>{t('governance.changes.freeze.everything')}</>;
    case 'tiers':
      return (
        <>
          {t('governance.changes.freeze.tiers', {
            tiers: scope.tiers.map(tier => word(t, 'tier', tier)).join(', '),
          })}
        </>
      );
    case 'names':
      return (
        <>
          {t('governance.changes.freeze.only')}{' '}
          {scope.names.map(humanName).join(', ')}
        </>
      );
    case 'values':
      return (
        <>
          {scope.values
            .map(({ are, name }) =>
              t('governance.changes.freeze.where', {
                name: humanName(name),
                values: are.map(humanName).join(', '),
              }),
            )
            .join(' · ')}
        </>
      );
    default:
      return <>{t('governance.changes.freeze.rule')}</>;
  }
}
