import { EntityPreview } from '@martech-portal/backstage-plugin-martech-common';
import clsx from 'clsx';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { ConditionList } from '../../../status/components/ConditionList';
import { EntityRing } from '../../../status/components/ReadinessSummary';
import { shownReadiness } from '../../../status/lib/shownReadiness';
import { PreviewProblems } from './PreviewProblems';
import { PreviewSteps } from './PreviewSteps';
import { usePreviewStyles } from './usePreviewStyles';

/** The ring, condition by condition, and what would be missing. */
export function PreviewResult(props: {
  preview: EntityPreview;
  titles: ReadonlyMap<string, string>;
  /** The form has changed since. */
  stale: boolean;
}) {
  const { preview, stale, titles } = props;
  const t = useMartechTranslation();
  const classes = usePreviewStyles();
  if (preview.problems.length > 0) {
    return <PreviewProblems problems={preview.problems} titles={titles} />;
  }
  const shown = shownReadiness(preview);
  if (!shown) return <div>{t('registering.preview.noReadiness')}</div>;
  return (
    <>
      <div className={clsx(classes.ring, stale && classes.stale)}>
        <EntityRing shown={shown} size={200} />
        <div className={classes.words}>
          <ConditionList shown={shown} brief />
        </div>
      </div>
      {shown.result && <PreviewSteps result={shown.result} />}
    </>
  );
}
