import { TrendDay } from '@martech-portal/backstage-plugin-martech-common';
import { useState } from 'react';
import { useFormats } from '../../hooks/useFormats';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { word } from '../../translation';
import { drawnStates } from '../lib/stateAreas';
import { useTimelineStyles } from './useTimelineStyles';

/** The numbers behind the pictures, the last day first. */
export function TrendTable(props: { days: readonly TrendDay[] }) {
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useTimelineStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className={classes.table}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{t('drift.chart.table')}</summary>
      {isOpen && (
        <table aria-label={t('drift.chart.title')}>
          <thead>
            <tr>
              <th scope="col">{t('drift.chart.dayColumn')}</th>
              {drawnStates.map(state => (
                <th key={state} scope="col">
                  {word(t, 'controlState', state)}
                </th>
              ))}
              <th scope="col">{t('drift.chart.allColumn')}</th>
              <th scope="col">{t('drift.chart.readinessColumn')}</th>
            </tr>
          </thead>
          <tbody>
            {[...props.days].reverse().map(day => (
              <tr key={day.day}>
                <th scope="row">{formats.day(day.day)}</th>
                {drawnStates.map(state => (
                  <td key={state}>{formats.number(day.states[state])}</td>
                ))}
                <td>{formats.number(day.platforms)}</td>
                <td>
                  {day.readiness === null
                    ? t('drift.chart.nothing')
                    : formats.percent(day.readiness)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
}
