import {
  Renewal,
  Renewals,
} from '@martech-portal/backstage-plugin-martech-common';
import clsx from 'clsx';
import { useMemo } from 'react';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { word } from '../../../translation';
import { heightOf, timelineDots } from '../../lib/timelineDots';
import { Grid } from './Grid';
import { stateSigns } from './stateSigns';
import { useStateInks, useTimelineStyles } from './useTimelineStyles';

/** A circle for each contract. */
export function Dots(props: {
  answer: Renewals;
  width: number;
  onChoose: (renewal: Renewal) => void;
}) {
  const { answer, onChoose, width } = props;
  const { asOf: today, items } = answer;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useTimelineStyles();
  const inks = useStateInks();
  const dots = useMemo(
    () => timelineDots(items, { today, width }),
    [items, today, width],
  );
  const height = heightOf(dots);
  return (
    <svg className={classes.picture} width={width} height={height}>
      <Grid height={height} width={width} />
      {dots.map(({ radius, renewal, x, y }) => {
        const { annualCost, decision, noticeDeadline, state } = renewal;
        return (
          <g key={renewal.entityRef} onClick={() => onChoose(renewal)}>
            <circle
              className={clsx(
                classes.dot,
                inks[state],
                decision?.lifecycle !== 'accepted' && classes.open,
              )}
              cx={x}
              cy={height - y}
              r={radius}
            >
              <title>
                {t('renewals.picture.circle', {
                  title: renewal.title,
                  state: word(t, 'controlState', state),
                  day: noticeDeadline ? formats.day(noticeDeadline) : '',
                  cost: annualCost
                    ? formats.money(annualCost)
                    : t('renewals.figures.costUnknown'),
                })}
              </title>
            </circle>
            <text className={classes.sign} x={x} y={height - y + 4}>
              {stateSigns[state]}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
