import { makeStyles } from '@material-ui/core/styles';
import { Inbox } from '@martech-portal/backstage-plugin-martech-common';
import { RecordLink } from '../../../governance/components/RecordLink';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { daysBetween } from '../../../lib/days';
import { relativeDay } from '../../../lib/relativeDay';

const useStyles = makeStyles(
  theme => ({
    item: { padding: theme.spacing(0.25, 0) },
    more: { color: theme.palette.text.secondary },
  }),
  { name: 'MartechWaitingItem' },
);

/** Something that waits for the reader: what it is, what is asked, and by when. */
export function WaitingItem(props: {
  item: Inbox['items'][number];
  today: string;
}) {
  const { item, today } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
  const dueOn = (day: string) => {
    const late = daysBetween(day, today);
    return item.overdue && late > 0
      ? t('overview.page.waiting.overdue', { count: late })
      : t('overview.page.waiting.due', {
          time: formats.relative(relativeDay(today, day)),
        });
  };
  return (
    <li className={classes.item}>
      <RecordLink record={item}>{item.title}</RecordLink>{' '}
      <span className={classes.more}>
        {[
          item.number,
          t(`governance.inbox.duty.${item.duty}`),
          ...(item.dueAt ? [dueOn(item.dueAt.slice(0, 10))] : []),
        ].join(' · ')}
      </span>
    </li>
  );
}
