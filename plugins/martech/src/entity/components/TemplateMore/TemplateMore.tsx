import { MarketingTemplate } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { word } from '../../../translation';

/** A line about a template: what it makes, and its version next to another. */
export function TemplateMore(props: {
  template: MarketingTemplate;
  /** Version of the template it is compared with. */
  comparedWith?: string;
}) {
  const { comparedWith: mine, template } = props;
  const { type, version } = template.spec;
  const t = useMartechTranslation();
  const versionWords = () => {
    if (!version) return [];
    if (!mine) return [t('entity.template.variants.version', { version })];
    return [
      version === mine
        ? t('entity.template.variants.sameVersion', { version })
        : t('entity.template.variants.otherVersion', { version, mine }),
    ];
  };
  return <>{[word(t, 'templateType', type), ...versionWords()].join(' · ')}</>;
}
