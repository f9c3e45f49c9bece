import { makeStyles } from '@material-ui/core/styles';
import { MartechRecord } from '@martech-portal/backstage-plugin-martech-common';
import { RefLink } from '../../../components/RefLink';
import { Word } from '../../../components/Word';
import { StatusMark } from '../../../entity/components/StatusMark';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';

const useStyles = makeStyles(
  theme => ({
    root: { minWidth: 0, fontFamily: theme.typography.fontFamily },
    title: {
      ...theme.typography.h5,
      margin: theme.spacing(0.5, 0),
      overflowWrap: 'anywhere',
    },
    line: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 2),
      fontSize: theme.typography.pxToRem(14),
    },
    quiet: {
      color: theme.palette.text.secondary,
      // Within a sentence colour alone does not tell a link.
      '& a': { textDecoration: 'underline' },
    },
    state: { fontWeight: 600 },
  }),
  { name: 'MartechRecordHeader' },
);

/** What a record is, how it stands, and what it is about. */
export function RecordHeader(props: { record: MartechRecord }) {
  const { record } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useStyles();
  const due =
    record.dueAt &&
    t('governance.record.due', { time: formats.time(new Date(record.dueAt)) });
  return (
    <header className={classes.root}>
      <div className={classes.line}>
        <Word t={t} list="recordType" value={record.type} />
        <span className={classes.quiet}>{record.number}</span>
      </div>
      <h2 className={classes.title}>{record.title}</h2>
      <div className={classes.line}>
        <span className={classes.state}>
          <Word t={t} list="recordState" value={record.state} />
        </span>
        {record.open && record.overdue && (
          <StatusMark tone="bad">{t('governance.record.overdue')}</StatusMark>
        )}
        {record.open && due && <span>{due}</span>}
        <span>
          {record.entityRef ? (
            <RefLink entityRef={record.entityRef} />
          ) : (
            t('governance.record.estate')
          )}
        </span>
        <span className={classes.quiet}>
          {t('governance.list.column.requestedBy')}{' '}
          <RefLink entityRef={record.requestedBy} />
          {' · '}
          {formats.time(new Date(record.createdAt))}
        </span>
      </div>
    </header>
  );
}
