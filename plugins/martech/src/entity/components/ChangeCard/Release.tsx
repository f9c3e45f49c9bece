import { MarketingPlatform } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useDurationText } from '../../hooks/useDurationText';
import { useEntities } from '../../hooks/useEntities';
import { refOf } from '../../lib/refOf';
import { Field } from '../Field';
import { Fields } from '../Fields';
import { Loaded } from '../Loaded';
import { NamedField } from '../NamedField';

/** How often it is released, through which environments, and who decides. */
export function Release(props: {
  platform: MarketingPlatform;
  release: NonNullable<MarketingPlatform['spec']['release']>;
}) {
  const { platform, release } = props;
  const t = useMartechTranslation();
  const durationText = useDurationText();
  const owner = refOf(release.owner, 'Group', platform);
  const request = useEntities(owner ? [owner] : []);
  return (
    <Loaded request={request} rows={1}>
      {entities => (
        <Fields>
          {(release.static || release.cadence) && (
            <Field label={t('entity.change.field.cadence')}>
              {release.cadence
                ? t('entity.change.cadence', {
                    time: durationText(release.cadence),
                  })
                : t('entity.change.static')}
            </Field>
          )}
          {release.environments && release.environments.length > 0 && (
            <Field label={t('entity.change.field.environments')}>
              {release.environments.join(' → ')}
            </Field>
          )}
          {release.rollback && (
            <Field label={t('entity.change.field.rollback')}>
              {release.rollback}
            </Field>
          )}
          <NamedField
            label={t('entity.change.field.owner')}
            of={platform}
            names={[release.owner]}
            defaultKind="Group"
            entities={entities}
          />
        </Fields>
      )}
    </Loaded>
  );
}
