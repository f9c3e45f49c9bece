import { MarketingTemplate } from '@martech-portal/backstage-plugin-martech-common';
import { Word } from '../../../components/Word';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';

/** How a template stands, and whether it is kept centrally. */
export function TemplateSide(props: { template: MarketingTemplate }) {
  const { lifecycle, management } = props.template.spec;
  const t = useMartechTranslation();
  return (
    <>
      <Word t={t} list="templateLifecycle" value={lifecycle} />
      <Word t={t} list="management" value={management} />
    </>
  );
}
