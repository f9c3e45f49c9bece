import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { ReactNode } from 'react';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';

const useStyles = makeStyles(
  theme => ({
    root: {
      ...theme.typography.body2,
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr)',
      gap: theme.spacing(2),
      paddingTop: theme.spacing(2),
    },
  }),
  { name: 'MartechEditorShell' },
);

/** The head of the editor pages: where one is, and the way back. */
export function EditorShell(props: {
  title: string;
  back: { to: string; text: string };
  children: ReactNode;
}) {
  const { back, children, title } = props;
  const t = useMartechTranslation();
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <div>
        <Link to={back.to}>{back.text}</Link>
        <Typography variant="h5" component="h2">
          {title}
        </Typography>
        <Typography variant="body2">{t('editor.intro')}</Typography>
      </div>
      {children}
    </div>
  );
}
