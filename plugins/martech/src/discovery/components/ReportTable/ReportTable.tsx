import Button from '@material-ui/core/Button';
import {
  DiscoveryReport,
  DiscoveryVerdict,
} from '@martech-portal/backstage-plugin-martech-common';
import { useState } from 'react';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { FindingRow } from './FindingRow';
import { useReportStyles } from './useReportStyles';
import { VerdictFigures } from './VerdictFigures';

/** Rows at first sight; a website has some, a list of all of ours thousands. */
const FIRST = 50;

/** What runs on a website, beside what the register has for it. */
export function ReportTable(props: { report: DiscoveryReport }) {
  const { asOf, findings, stored } = props.report;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useReportStyles();
  const [verdict, setVerdict] = useState<DiscoveryVerdict>();
  const [shown, setShown] = useState(FIRST);
  const meant = verdict
    ? findings.filter(({ match }) => match.verdict === verdict)
    : findings;
  const more = meant.length - shown;
  return (
    <section
      className={classes.root}
      aria-label={t('discovery.report.heading')}
    >
      <h3 className={classes.heading}>{t('discovery.report.heading')}</h3>
      <VerdictFigures
        findings={findings}
        chosen={verdict}
        onChoose={setVerdict}
      />
      <div className={classes.scroller}>
        <table
          className={classes.table}
          aria-label={t('discovery.report.table')}
        >
          <thead>
            <tr>
              <th scope="col">{t('discovery.report.tool')}</th>
              <th scope="col">{t('discovery.report.seen')}</th>
              <th scope="col">{t('discovery.report.register')}</th>
              <th scope="col">{t('discovery.report.next')}</th>
            </tr>
          </thead>
          <tbody>
            {meant.slice(0, shown).map(finding => (
              <FindingRow
                key={`${finding.title} ${finding.domain}`}
                finding={finding}
                stored={stored}
              />
            ))}
          </tbody>
        </table>
      </div>
      {more > 0 && (
        <Button size="small" onClick={() => setShown(shown + 200)}>
          {t('discovery.report.rest', { count: more })}
        </Button>
      )}
      <p className={classes.quiet}>
        {t('discovery.report.scope')}{' '}
        {t('discovery.report.asOf', { time: formats.time(new Date(asOf)) })}
      </p>
    </section>
  );
}
