import { MarkdownContent } from '@backstage/core-components';
import { MarketingDecision } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { Chips } from '../Chips';
import { Section } from '../Section';
import { Answer } from './Answer';
import { DecisionLinks } from './DecisionLinks';

/** Arranges question, answer, subjects, reasons and consequences. */
export function Decision(props: { decision: MarketingDecision }) {
  const { consequences, context, variants = [] } = props.decision.spec;
  const t = useMartechTranslation();
  return (
    <>
      <Answer decision={props.decision} />
      {variants.length > 0 && (
        <Section title={t('entity.decision.variants')}>
          <Chips values={variants} />
        </Section>
      )}
      {context && (
        <Section title={t('entity.decision.context')}>
          <MarkdownContent content={context} />
        </Section>
      )}
      {consequences && (
        <Section title={t('entity.decision.consequences')}>
          <MarkdownContent content={consequences} />
        </Section>
      )}
      <DecisionLinks decision={props.decision} />
    </>
  );
}
