import { configApiRef, useApi } from '@backstage/core-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { LogoMark } from './LogoMark';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: theme.spacing(1.5),
    whiteSpace: 'nowrap',
    fontFamily: theme.typography.fontFamily,
    fontSize: theme.typography.pxToRem(18),
    fontWeight: 700,
  },
}));

/** The mark with the name of the portal, in the colour of the text around it. */
export function Logo() {
  const classes = useStyles();
  const name = useApi(configApiRef).getOptionalString('app.title');
  return (
    <span className={classes.root}>
      <LogoMark size={32} />
      {name}
    </span>
  );
}
