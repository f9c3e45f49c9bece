import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { kindIcons } from '../../icons';
import { ListDefinition } from '../../lists';
import { firstEntries } from '../../lists/firstEntries';
import { registerRouteRef } from '../../routes';
import { ListNotice } from './ListNotice';

const useStyles = makeStyles(
  theme => ({
    example: {
      textAlign: 'left',
      margin: theme.spacing(1, 0),
      padding: theme.spacing(1.5, 2),
      maxWidth: '100%',
      overflowX: 'auto',
      color: theme.palette.text.primary,
      backgroundColor: theme.palette.background.default,
      borderRadius: theme.shape.borderRadius,
      fontSize: theme.typography.pxToRem(13),
    },
  }),
  { name: 'MartechNoDataNotice' },
);

/** There is nothing yet: shows what a first entry looks like and where it goes. */
export function NoDataNotice(props: { list: ListDefinition }) {
  const { list } = props;
  const t = useMartechTranslation();
  const classes = useStyles();
  const register = useRouteRef(registerRouteRef);
  const Icon = kindIcons[list.kind];
  return (
    <ListNotice
      icon={<Icon fontSize="inherit" />}
      title={t(`list.${list.name}.noData`)}
      text={t('browse.noDataHelp')}
      actions={
        register && (
          <LinkButton to={register()} variant="outlined">
            {t('browse.noDataRegister')}
          </LinkButton>
        )
      }
    >
      <pre className={classes.example}>{firstEntries[list.name]}</pre>
    </ListNotice>
  );
}
