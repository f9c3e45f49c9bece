import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { OwnedPlatform } from '@martech-portal/backstage-plugin-martech-common';
import { RefLink } from '../../components/RefLink';
import { Word } from '../../components/Word';
import { Row } from '../../entity/components/Row';
import { Rows } from '../../entity/components/Rows';
import { useFormats } from '../../hooks/useFormats';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';

function More(props: { platform: OwnedPlatform }) {
  const { owner, owns, reasons, since } = props.platform;
  const t = useMartechTranslation();
  const formats = useFormats();
  const facts = [
    ...(reasons > 0 ? [t('owned.reasons', { count: reasons })] : []),
    ...(since
      ? [t('owned.since', { day: formats.day(since.slice(0, 10)) })]
      : []),
  ].join(', ');
  return (
    <>
      {facts}
      {!owns && owner && (
        <>
          {facts && ' · '}
          {t('owned.heldBy')} <RefLink entityRef={owner} />
        </>
      )}
    </>
  );
}

/** Platforms with how they stand, the worst first. */
export function OwnedPlatforms(props: { platforms: readonly OwnedPlatform[] }) {
  const t = useMartechTranslation();
  return (
    <Rows>
      {props.platforms.map(platform => (
        <Row
          key={platform.entityRef}
          name={
            <EntityRefLink
              entityRef={platform.entityRef}
              title={platform.title}
              hideIcon
              disableTooltip
            />
          }
          more={<More platform={platform} />}
          side={<Word t={t} list="controlState" value={platform.state} />}
        />
      ))}
    </Rows>
  );
}
