import { Link } from '@backstage/core-components';
import ButtonBase from '@material-ui/core/ButtonBase';
import Popover from '@material-ui/core/Popover';
import { makeStyles } from '@material-ui/core/styles';
import { vocabularyTitle } from '@martech-portal/backstage-plugin-martech-common';
import { useState } from 'react';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useVocabularies } from '../../../hooks/useVocabularies';

const useStyles = makeStyles(
  theme => ({
    button: {
      ...theme.typography.body2,
      display: 'block',
      textAlign: 'left',
      color: theme.palette.type === 'dark' ? theme.palette.link : undefined,
      textDecoration: 'underline',
    },
    box: {
      ...theme.typography.body2,
      padding: theme.spacing(2),
      maxWidth: 420,
      maxHeight: 420,
    },
    title: { ...theme.typography.subtitle2, margin: 0 },
    list: { margin: theme.spacing(1, 0, 0), paddingLeft: theme.spacing(2.5) },
  }),
  { name: 'MartechMissingCapabilities' },
);

/** How many capabilities lack a platform, and which; each leads to the platforms that claim it. */
export function MissingCapabilities(props: {
  missing: readonly string[];
  /** Address of the list of platforms; the page it stands on without it. */
  list?: string;
}) {
  const { list = '', missing } = props;
  const t = useMartechTranslation();
  const classes = useStyles();
  const { capabilities } = useVocabularies();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = () => setAnchor(null);
  if (missing.length === 0) return null;
  return (
    <>
      <ButtonBase
        className={classes.button}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        {t('control.overview.missing', { count: missing.length })}
      </ButtonBase>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={close}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        PaperProps={{
          role: 'dialog',
          'aria-label': t('control.overview.missingTitle'),
        }}
      >
        <div className={classes.box}>
          <p className={classes.title}>{t('control.overview.missingTitle')}</p>
          <ul className={classes.list}>
            {missing.map(capability => (
              <li key={capability}>
                <Link
                  to={`${list}?capability=${encodeURIComponent(capability)}`}
                  onClick={close}
                >
                  {vocabularyTitle(capabilities, capability)}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      </Popover>
    </>
  );
}
