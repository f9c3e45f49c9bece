import { isMarketingPlatform } from '@martech-portal/backstage-plugin-martech-common';
import { ForKind } from '../../../entity/components/ForKind';
import { AnswersContent } from './AnswersContent';

/** The tab of a platform that answers the eight questions. */
export function AnswersTab() {
  return (
    <ForKind is={isMarketingPlatform}>
      {platform => <AnswersContent platform={platform} />}
    </ForKind>
  );
}
