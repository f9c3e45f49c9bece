import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  recordPaths,
  RecordType,
} from '@martech-portal/backstage-plugin-martech-common';
import ArrowBackIcon from '@material-ui/icons/ArrowBack';
import { useParams } from 'react-router-dom';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { governanceRouteRef } from '../../routes';
import { RecordLoader } from '../record/components/RecordLoader';
import { RecordView } from '../record/components/RecordView';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gap: theme.spacing(1),
      paddingTop: theme.spacing(1),
      maxWidth: 1200,
    },
    back: {
      display: 'inline-flex',
      alignItems: 'center',
      gap: theme.spacing(0.5),
      justifySelf: 'start',
      fontSize: theme.typography.pxToRem(14),
    },
  }),
  { name: 'MartechRecordPage' },
);

/** The page of one record. */
export function RecordPage(props: { type: RecordType }) {
  const { id = '' } = useParams();
  const t = useMartechTranslation();
  const classes = useStyles();
  const governance = useRouteRef(governanceRouteRef)();
  const list = `${governance}/${recordPaths[props.type]}`;
  return (
    <div className={classes.root}>
      <Link to={list} className={classes.back}>
        <ArrowBackIcon fontSize="inherit" aria-hidden />
        {t('governance.record.toList')}
      </Link>
      <RecordLoader type={props.type} id={id}>
        {record => <RecordView record={record} />}
      </RecordLoader>
    </div>
  );
}
