import {
  DiscoveryFinding,
  DiscoveryVerdict,
  discoveryVerdicts,
} from '@martech-portal/backstage-plugin-martech-common';
import { Word } from '../../../components/Word';
import { Figure } from '../../../governance/components/Figures/Figure';
import { Figures } from '../../../governance/components/Figures';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';

/** How many tools are what to the register; a press shows these alone. */
export function VerdictFigures(props: {
  findings: readonly DiscoveryFinding[];
  chosen: DiscoveryVerdict | undefined;
  onChoose: (verdict: DiscoveryVerdict | undefined) => void;
}) {
  const { chosen, findings, onChoose } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const counts = discoveryVerdicts.map(verdict => ({
    verdict,
    count: findings.filter(({ match }) => match.verdict === verdict).length,
  }));
  return (
    <Figures label={t('discovery.report.counts')}>
      {counts
        .filter(({ count }) => count > 0)
        .map(({ count, verdict }) => (
          <Figure
            key={verdict}
            name={<Word t={t} list="discoveryVerdict" value={verdict} />}
            value={formats.number(count)}
            isPressed={chosen === verdict}
            onToggle={() => onChoose(chosen === verdict ? undefined : verdict)}
          />
        ))}
    </Figures>
  );
}
