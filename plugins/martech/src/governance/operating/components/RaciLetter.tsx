import { Raci } from '@martech-portal/backstage-plugin-martech-common';
import clsx from 'clsx';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useMatrixStyles } from './useMatrixStyles';

/** What a role does in an area: a letter, and what it means. */
export function RaciLetter(props: { raci: Raci }) {
  const { raci } = props;
  const t = useMartechTranslation();
  const classes = useMatrixStyles();
  const meaning = t(`governance.operating.raci.${raci}`);
  return (
    <abbr
      title={meaning}
      className={clsx(
        classes.letter,
        raci === 'accountable' && classes.accountable,
      )}
      style={{ textDecoration: 'none' }}
    >
      {t(`governance.operating.letter.${raci}`)}
    </abbr>
  );
}
