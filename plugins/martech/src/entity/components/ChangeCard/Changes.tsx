import { MarketingPlatform } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { Empty } from '../Empty';
import { Section } from '../Section';
import { ChangePolicy } from './ChangePolicy';
import { Measures } from './Measures';
import { Release } from './Release';
import { Roadmap } from './Roadmap';

/** Arranges change policy, release, measures and roadmap. */
export function Changes(props: { platform: MarketingPlatform }) {
  const { platform } = props;
  const { changePolicy, release, roadmap, successMeasures } = platform.spec;
  const t = useMartechTranslation();
  if (!changePolicy && !release && !roadmap && !successMeasures) {
    return (
      <Empty
        title={t('entity.change.emptyTitle')}
        nextStep={t('entity.change.emptyNext')}
      />
    );
  }
  return (
    <>
      <Section title={t('entity.change.section.measures')}>
        {successMeasures ? (
          <Measures measures={successMeasures} />
        ) : (
          t('entity.change.noMeasures')
        )}
      </Section>
      <Section title={t('entity.change.section.change')}>
        {changePolicy ? (
          <ChangePolicy policy={changePolicy} />
        ) : (
          t('entity.change.noPolicy')
        )}
      </Section>
      <Section title={t('entity.change.section.release')}>
        {release ? (
          <Release platform={platform} release={release} />
        ) : (
          t('entity.change.noRelease')
        )}
      </Section>
      {roadmap && (
        <Section title={t('entity.change.section.roadmap')}>
          <Roadmap roadmap={roadmap} />
        </Section>
      )}
    </>
  );
}
