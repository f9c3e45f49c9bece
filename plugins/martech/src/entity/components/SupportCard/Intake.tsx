import { Entity } from '@backstage/catalog-model';
import { MarketingPlatform } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useDurationText } from '../../hooks/useDurationText';
import { refOf } from '../../lib/refOf';
import { webAddress } from '../../lib/webAddress';
import { EntityName } from '../EntityName';
import { StatusMark } from '../StatusMark';
import { WebLink } from '../WebLink';

/** How people ask for something, how fast they hear back, and from whom. */
export function Intake(props: {
  platform: MarketingPlatform;
  entities: Map<string, Entity>;
}) {
  const { entities, platform } = props;
  const { intake } = platform.spec;
  const t = useMartechTranslation();
  const durationText = useDurationText();
  if (!intake) return <>{t('entity.support.noIntake')}</>;
  const template = refOf(intake.template, 'Template', platform);
  const owner = refOf(intake.owner, 'Group', platform);
  const href = webAddress(intake.url);
  return (
    <>
      {href && (
        <div>
          <WebLink href={href}>{t('entity.support.ask')}</WebLink>
        </div>
      )}
      {template && (
        <div>
          <EntityName entityRef={template} entity={entities.get(template)} />
        </div>
      )}
      <div>
        {intake.responseTime ? (
          t('entity.support.responseTime', {
            time: durationText(intake.responseTime),
          })
        ) : (
          <StatusMark tone="warn">
            {t('entity.support.noResponseTime')}
          </StatusMark>
        )}
      </div>
      {owner && (
        <div>
          {t('entity.support.intakeOwner')}{' '}
          <EntityName entityRef={owner} entity={entities.get(owner)} />
        </div>
      )}
    </>
  );
}
