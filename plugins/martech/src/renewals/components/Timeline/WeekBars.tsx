import {
  CostSum,
  Renewals,
} from '@martech-portal/backstage-plugin-martech-common';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useCostText } from '../../hooks/useCostText';
import { placeOf } from '../../lib/timelineDots';
import { Grid } from './Grid';
import { useStateInks, useTimelineStyles } from './useTimelineStyles';

const HEIGHT = 150;
const GAP = 2;

/** What can be cancelled until when, week by week. */
export function WeekBars(props: { answer: Renewals; width: number }) {
  const { answer, width } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useTimelineStyles();
  const inks = useStateInks();
  const cost = useCostText(answer.base?.currency);
  const isMoney = answer.base !== null;
  const sizeOf = (sum: CostSum) => (isMoney ? sum.inBase ?? 0 : sum.platforms);
  const most = Math.max(1, ...answer.weeks.map(({ all }) => sizeOf(all)));
  const high = (sum: CostSum) => (sizeOf(sum) / most) * (HEIGHT - 8);
  return (
    <svg className={classes.picture} width={width} height={HEIGHT}>
      <defs>
        <pattern
          id="not-controlled"
          width={6}
          height={6}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width={6} height={6} className={inks.uncontrolled} />
          <rect width={2} height={6} className={classes.late} />
        </pattern>
      </defs>
      <Grid height={HEIGHT} width={width} />
      {answer.weeks.map(({ all, from, notControlled }, at) => {
        const x = placeOf(at * 7, width);
        const wide = Math.max(2, placeOf(at * 7 + 7, width) - x - GAP);
        return (
          <g key={from}>
            <title>
              {t('renewals.picture.bar', {
                count: all.platforms,
                day: formats.day(from),
                cost: cost(all),
              })}
            </title>
            <rect
              className={inks.controlled}
              x={x}
              width={wide}
              y={HEIGHT - high(all)}
              height={high(all)}
            />
            <rect
              fill="url(#not-controlled)"
              x={x}
              width={wide}
              y={HEIGHT - high(notControlled)}
              height={high(notControlled)}
            />
          </g>
        );
      })}
    </svg>
  );
}
