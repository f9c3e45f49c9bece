import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { cellKinds } from '../lib/matrixOf';
import { Letter } from './Letter';
import { useAuthorityStyles } from './useAuthorityStyles';

/** What the letters of the matrix mean, where reading starts. */
export function Legend() {
  const t = useMartechTranslation();
  const classes = useAuthorityStyles();
  return (
    <ul className={classes.legend} aria-label={t('authority.legend.label')}>
      {cellKinds.map(cell => (
        <li key={cell}>
          <Letter cell={cell} /> {t(`authority.legend.${cell}`)}
        </li>
      ))}
    </ul>
  );
}
