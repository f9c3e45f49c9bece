import Typography from '@material-ui/core/Typography';
import { MarketingPlatform } from '@martech-portal/backstage-plugin-martech-common';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { costTotals } from '../../lib/costTotals';

/** What the platforms of a vendor cost a year, and what the sum leaves out. */
export function Costs(props: { platforms: MarketingPlatform[] }) {
  const t = useMartechTranslation();
  const formats = useFormats();
  const { known, totals, unknown } = costTotals(props.platforms);
  if (known === 0) return null;
  return (
    <Typography variant="body1">
      {t('entity.vendor.supplies.total', {
        total: totals.map(formats.money).join(' + '),
        known: String(known),
        without: String(unknown),
      })}
    </Typography>
  );
}
