import Typography from '@material-ui/core/Typography';
import { ScorecardResult } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { StatusView } from '../../lib/statusView';
import { ScorecardSection } from '../ScorecardSection';

/** Scorecards that do not count yet, set apart from those that do. */
export function Announced(props: {
  results: ScorecardResult[];
  view: StatusView;
  day: string;
}) {
  const { results, ...rest } = props;
  const t = useMartechTranslation();
  return (
    <>
      <div>
        <Typography variant="h6" component="h2">
          {t('status.view.announced')}
        </Typography>
        <Typography variant="body2">
          {t('status.view.announcedHelp')}
        </Typography>
      </div>
      {results.map(result => (
        <ScorecardSection key={result.scorecard} result={result} {...rest} />
      ))}
    </>
  );
}
