import { Raci } from '@martech-portal/backstage-plugin-martech-common';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { Part } from '../../record/components/Part';
import { RaciLetter } from './RaciLetter';

const letters: readonly Raci[] = [
  'accountable',
  'responsible',
  'consulted',
  'informed',
];

/** What the letters of the matrix mean. */
export function RaciLegend() {
  const t = useMartechTranslation();
  return (
    <Part title={t('governance.operating.legend')}>
      <ul>
        {letters.map(raci => (
          <li key={raci}>
            <RaciLetter raci={raci} /> {t(`governance.operating.raci.${raci}`)}
          </li>
        ))}
      </ul>
    </Part>
  );
}
