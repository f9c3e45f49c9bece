import ButtonBase from '@material-ui/core/ButtonBase';
import { Inbox } from '@martech-portal/backstage-plugin-martech-common';
import clsx from 'clsx';
import { Word } from '../../../components/Word';
import { StatusMark } from '../../../entity/components/StatusMark';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { localDay } from '../../../lib/days';
import { humanName } from '../../../lib/humanName';
import { relativeDay } from '../../../lib/relativeDay';
import { useInboxItemStyles } from './useInboxItemStyles';

/** Something that waits for the reader. */
export type WaitingItem = Inbox['items'][number];

function DueLine(props: { item: WaitingItem }) {
  const { dueAt, duty, overdue, waitsFor } = props.item;
  const t = useMartechTranslation();
  const formats = useFormats();
  const distance = (instant: string) =>
    formats.relative(
      relativeDay(localDay(new Date()), localDay(new Date(instant))),
    );
  if (overdue && dueAt) {
    return (
      <StatusMark tone="bad">
        {t('governance.inbox.overdue', { time: distance(dueAt) })}
      </StatusMark>
    );
  }
  const since = waitsFor.at(0)?.since;
  // A decision stands where it does for how long it waits, too.
  const isAgeShown = since && (!dueAt || duty === 'decide');
  return (
    <>
      {dueAt && (
        <span>{t('governance.inbox.due', { time: distance(dueAt) })}</span>
      )}
      {isAgeShown && (
        <span>{t('governance.inbox.since', { time: distance(since) })}</span>
      )}
    </>
  );
}

/** One line of the inbox; a click shows it beside the list. */
export function InboxItem(props: {
  item: WaitingItem;
  isChosen: boolean;
  onChoose: () => void;
}) {
  const { item, isChosen, onChoose } = props;
  const t = useMartechTranslation();
  const classes = useInboxItemStyles();
  const about =
    item.entityTitle ?? (item.entityRef ? humanName(item.entityRef) : '');
  return (
    <ButtonBase
      className={clsx(classes.root, isChosen && classes.chosen)}
      aria-current={isChosen}
      onClick={onChoose}
    >
      <span className={classes.head}>
        <Word t={t} list="recordType" value={item.type} />
        <span>{t(`governance.inbox.duty.${item.duty}`)}</span>
      </span>
      <span className={classes.title}>{item.title}</span>
      <span className={classes.line}>
        {[item.number, about].filter(Boolean).join(' · ')}
      </span>
      <span className={classes.line}>{item.why}</span>
      <span className={classes.due}>
        {item.priority && <Word t={t} list="priority" value={item.priority} />}
        <DueLine item={item} />
      </span>
    </ButtonBase>
  );
}
