import { makeStyles } from '@material-ui/core/styles';
import Tooltip from '@material-ui/core/Tooltip';
import { useFormats } from '../../../../hooks/useFormats';
import { useMartechTranslation } from '../../../../hooks/useMartechTranslation';
import { RecordLink } from '../../../components/RecordLink';
import { BacklogItem } from '../../lib/backlogOrder';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'inline-block',
      minWidth: 24,
      padding: theme.spacing(0, 0.75),
      textAlign: 'center',
      lineHeight: '22px',
      borderRadius: 12,
      fontWeight: 600,
      fontVariantNumeric: 'tabular-nums',
      color: theme.palette.text.primary,
      backgroundColor: theme.palette.background.paper,
      border: `1px solid ${theme.palette.text.secondary}`,
    },
    name: {
      position: 'absolute',
      width: 1,
      height: 1,
      overflow: 'hidden',
      clip: 'rect(0 0 0 0)',
      whiteSpace: 'nowrap',
    },
  }),
  { name: 'MartechPlaceLink' },
);

/** The number of an improvement, linked to it, with its title for those who point. */
export function PlaceLink({ item }: { item: BacklogItem }) {
  const { record, place } = item;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
  const number = formats.number(place);
  return (
    <Tooltip
      title={t('governance.requests.backlog.open', {
        place: number,
        title: record.title,
      })}
    >
      <span>
        <RecordLink record={record} className={classes.root}>
          {number}
          <span className={classes.name}>: {record.title}</span>
        </RecordLink>
      </span>
    </Tooltip>
  );
}
