import { alpha, makeStyles } from '@material-ui/core/styles';
import { Grade } from '@martech-portal/backstage-plugin-martech-common';
import clsx from 'clsx';
import { useFormats } from '../../../../hooks/useFormats';
import { useMartechTranslation } from '../../../../hooks/useMartechTranslation';
import { BacklogItem } from '../../lib/backlogOrder';
import { PlaceLink } from './PlaceLink';

/** More would not fit; the list beside has them all. */
const SHOWN = 15;

const useStyles = makeStyles(
  theme => ({
    root: {
      height: 96,
      padding: theme.spacing(0.75),
      verticalAlign: 'top',
      borderRadius: theme.shape.borderRadius,
      backgroundColor: theme.palette.background.default,
      border: `1px solid ${theme.palette.divider}`,
    },
    first: { backgroundColor: alpha(theme.palette.success.main, 0.16) },
    last: { backgroundColor: alpha(theme.palette.text.primary, 0.07) },
    note: { fontWeight: 600 },
    marks: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(0.5) },
  }),
  { name: 'MartechPictureCell' },
);

/** Improvements of one value and effort, by their numbers. */
export function PictureCell(props: {
  value: Grade;
  effort: Grade;
  items: readonly BacklogItem[];
}) {
  const { value, effort, items } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
  const isFirst = value === 'high' && effort === 'low';
  const isLast = value === 'low' && effort === 'high';
  const more = items.length - SHOWN;
  return (
    <td
      className={clsx(
        classes.root,
        isFirst && classes.first,
        isLast && classes.last,
      )}
    >
      {(isFirst || isLast) && (
        <div className={classes.note}>
          {t(
            isFirst
              ? 'governance.requests.backlog.first'
              : 'governance.requests.backlog.last',
          )}
        </div>
      )}
      <div className={classes.marks}>
        {items.slice(0, SHOWN).map(item => (
          <PlaceLink key={item.record.id} item={item} />
        ))}
        {more > 0 && (
          <span>
            {t('governance.list.more', { number: formats.number(more) })}
          </span>
        )}
      </div>
    </td>
  );
}
