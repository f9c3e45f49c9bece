import { makeStyles } from '@material-ui/core/styles';
import FreezeIcon from '@material-ui/icons/AcUnit';
import { forwardRef } from 'react';
import { useToneStyles } from '../../../../components/Word';
import { RecordLink } from '../../../components/RecordLink';
import { useCalendar } from '../MonthCalendar/calendarContext';
import { PanelChange } from './PanelChange';
import { WindowText } from './WindowText';

const useStyles = makeStyles(
  theme => ({
    root: {
      ...theme.typography.body2,
      padding: theme.spacing(1.5, 2, 2),
      backgroundColor: theme.palette.background.paper,
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
      overflowWrap: 'anywhere',
      '&:focus-visible': { outline: `2px solid ${theme.palette.primary.main}` },
      '& ul': { listStyle: 'none', margin: 0, padding: 0 },
      '& li': {
        padding: theme.spacing(1, 0),
        borderTop: `1px solid ${theme.palette.divider}`,
      },
      '& li:first-child': { borderTop: 'none' },
    },
    heading: {
      margin: 0,
      fontSize: theme.typography.pxToRem(16),
      fontWeight: 600,
    },
    none: {
      margin: theme.spacing(1, 0, 0),
      color: theme.palette.text.secondary,
    },
    freeze: {
      display: 'flex',
      gap: theme.spacing(0.75),
      '& svg': { fontSize: '1.3em' },
    },
  }),
  { name: 'MartechDayPanel' },
);

/** All that takes place on the day that was chosen, with links. */
export const DayPanel = forwardRef<HTMLElement>((_, ref) => {
  const { t, calendar, day, freezes, plan } = useCalendar();
  const classes = useStyles();
  const tones = useToneStyles();
  const changes = plan.get(day) ?? [];
  const frozen = freezes.filter(
    ({ firstDay, lastDay }) => firstDay <= day && day <= lastDay,
  );
  return (
    <section
      ref={ref}
      tabIndex={-1}
      aria-label={calendar.date(day)}
      className={classes.root}
    >
      <h3 className={classes.heading}>{calendar.date(day)}</h3>
      {changes.length + frozen.length === 0 && (
        <p className={classes.none}>{t('governance.changes.panel.none')}</p>
      )}
      {frozen.length > 0 && (
        <ul aria-label={t('governance.changes.panel.freezes')}>
          {frozen.map(item => (
            <li key={item.record.id} className={classes.freeze}>
              <FreezeIcon className={tones.info} aria-hidden />
              <div>
                <RecordLink record={item.record}>
                  {t('governance.changes.calendar.freeze', {
                    title: item.record.title,
                  })}
                </RecordLink>
                <WindowText item={item} />
              </div>
            </li>
          ))}
        </ul>
      )}
      {changes.length > 0 && (
        <ul aria-label={t('governance.changes.panel.changes')}>
          {changes.map(item => (
            <PanelChange key={item.record.id} item={item} />
          ))}
        </ul>
      )}
    </section>
  );
});
