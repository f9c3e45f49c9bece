import { DiscoveryFinding } from '@martech-portal/backstage-plugin-martech-common';
import { Word } from '../../../components/Word';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { vendorCategory } from '../../../registering/components/VendorPicker/vendorCategory';
import { RegisterMatchText } from '../RegisterMatchText';
import { useReportStyles } from './useReportStyles';

const listed = new Set(['unregistered', 'vendor-only', 'retired']);

/** One tool that was seen, what the register has for it, and what to do. */
export function FindingRow(props: {
  finding: DiscoveryFinding;
  /** Whether what nobody answers for went on the list of candidates. */
  stored: boolean;
}) {
  const { finding, stored } = props;
  const t = useMartechTranslation();
  const classes = useReportStyles();
  const { candidate, category, count, domain, hosts, match, title } = finding;
  const next = () => {
    if (candidate && candidate.state !== 'new') {
      return <Word t={t} list="candidateState" value={candidate.state} />;
    }
    if (!listed.has(match.verdict)) return t('discovery.report.none');
    return t(stored ? 'discovery.report.listed' : 'discovery.report.notKept');
  };
  return (
    <tr>
      <td>
        <span className={classes.title}>{title}</span>
        <p className={classes.quiet}>
          {category
            ? vendorCategory(t, category)
            : t('discovery.report.unknownTool')}
          {title !== domain && ` · ${domain}`}
        </p>
      </td>
      <td className={classes.numbers}>
        {t('discovery.report.requests', { count })}
        <p
          className={classes.quiet}
          title={hosts.map(({ host }) => host).join(', ')}
        >
          {t('discovery.report.hosts', { count: hosts.length })}
        </p>
      </td>
      <td>
        <Word t={t} list="discoveryVerdict" value={match.verdict} />
        <RegisterMatchText match={match} />
      </td>
      <td>{next()}</td>
    </tr>
  );
}
