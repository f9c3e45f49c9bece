import {
  Link,
  sidebarConfig,
  useSidebarOpenState,
} from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { Logo } from './Logo';
import { LogoMark } from './LogoMark';

const useStyles = makeStyles(theme => ({
  link: {
    display: 'flex',
    alignItems: 'center',
    height: 2 * sidebarConfig.logoHeight,
    paddingLeft: (sidebarConfig.drawerWidthClosed - 32) / 2,
    color: theme.palette.navigation.selectedColor,
  },
}));

/** The way back to the start page, at the top of the sidebar. */
export function SidebarLogo() {
  const classes = useStyles();
  const { isOpen } = useSidebarOpenState();
  return (
    <Link
      to="/"
      underline="none"
      className={classes.link}
      aria-label="Martech portal, start page"
    >
      {isOpen ? <Logo /> : <LogoMark size={32} />}
    </Link>
  );
}
