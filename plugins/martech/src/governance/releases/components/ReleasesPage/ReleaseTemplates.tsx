import { makeStyles } from '@material-ui/core/styles';
import { RefLink } from '../../../../components/RefLink';
import { useMartechTranslation } from '../../../../hooks/useMartechTranslation';

const useStyles = makeStyles(
  theme => ({
    root: { listStyle: 'none', margin: theme.spacing(1, 0, 0), padding: 0 },
    version: { color: theme.palette.text.secondary },
  }),
  { name: 'MartechReleaseTemplates' },
);

/** Templates of a release, each in the version that people get. */
export function ReleaseTemplates(props: {
  templates: readonly { entityRef: string; version: string }[];
}) {
  const t = useMartechTranslation();
  const classes = useStyles();
  if (props.templates.length === 0) return null;
  return (
    <ul
      className={classes.root}
      aria-label={t('governance.releases.templates')}
    >
      {props.templates.map(({ entityRef, version }) => (
        <li key={entityRef}>
          <RefLink entityRef={entityRef} />{' '}
          <span className={classes.version}>
            {t('governance.releases.templateVersion', { version })}
          </span>
        </li>
      ))}
    </ul>
  );
}
