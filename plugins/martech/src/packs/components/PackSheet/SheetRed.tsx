import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { PackContent } from '@martech-portal/backstage-plugin-martech-common';
import { useReasonNames } from '../../../control/hooks/useReasonNames';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useRefTitles } from '../../../hooks/useRefTitles';
import { useSheetPlaces } from '../../hooks/useSheetPlaces';
import { SheetMore } from './SheetMore';
import { SheetPart } from './SheetPart';

const SHOWN = 7;
const REASONS = 2;

/** What is uncontrolled, since when, whose it is and why. */
export function SheetRed(props: { red: PackContent['red'] }) {
  const { items, total } = props.red;
  const t = useMartechTranslation();
  const formats = useFormats();
  const placeOf = useSheetPlaces();
  const nameOf = useReasonNames();
  const shown = items.slice(0, SHOWN);
  const titleOf = useRefTitles(shown.flatMap(({ owner }) => owner ?? []));
  return (
    <SheetPart title={`${t('packs.red')}: ${formats.number(total)}`}>
      {total === 0 && <p>{t('packs.redNone')}</p>}
      <ul>
        {shown.map(({ entityRef, owner, reasons, since, title }) => (
          <li key={entityRef}>
            <EntityRefLink
              entityRef={entityRef}
              title={title}
              hideIcon
              disableTooltip
            />{' '}
            {[
              ...(owner ? [titleOf(owner)] : []),
              ...(since
                ? [t('packs.since', { day: formats.day(since.slice(0, 10)) })]
                : []),
              reasons.slice(0, REASONS).map(nameOf).join(', '),
            ]
              .filter(Boolean)
              .join(' · ')}
          </li>
        ))}
      </ul>
      {total > shown.length && (
        <SheetMore
          number={total - shown.length}
          to={placeOf('portal', 'platforms', { controlState: 'uncontrolled' })}
        />
      )}
    </SheetPart>
  );
}
