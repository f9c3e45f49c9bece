import {
  CheckResult,
  isSatisfied,
} from '@martech-portal/backstage-plugin-martech-common';
import { Plain } from '../../../entity/components/Plain';
import { Section } from '../../../entity/components/Section';
import { StatusMark } from '../../../entity/components/StatusMark';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { word } from '../../../translation';

const toneOf = (outcome: CheckResult['outcome']) => {
  if (outcome === 'pass') return 'good';
  return outcome === 'warn' ? 'warn' : 'info';
};

/** What checks say that are met; the others are gaps with a button each. */
export function CheckedLines(props: { checks: readonly CheckResult[] }) {
  const t = useMartechTranslation();
  const met = props.checks.filter(
    ({ outcome }) => isSatisfied(outcome) && outcome !== 'not-applicable',
  );
  if (met.length === 0) return null;
  return (
    <Section title={t('control.answer.checked')}>
      <Plain>
        {met.map(({ id, message, outcome, title }) => (
          <li key={id}>
            <StatusMark tone={toneOf(outcome)}>
              {message ?? title}
              {outcome === 'waived' && ` (${word(t, 'outcome', outcome)})`}
            </StatusMark>
          </li>
        ))}
      </Plain>
    </Section>
  );
}
