import { Landscape } from '@martech-portal/backstage-plugin-martech-common';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { TileSize } from '../../lib/landscapeState';
import { Tile } from '../../lib/Tile';

/** What the size of tiles says, and what it cannot say. */
export function SizeNote(props: {
  size: TileSize;
  cost: Landscape['cost'];
  tiles: readonly Tile[];
}) {
  const { cost, size, tiles } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  if (size === 'tier') return <span>{t('landscape.tierNote')}</span>;
  if (size !== 'cost') return null;
  if (!cost) return <span>{t('landscape.costNote.none')}</span>;
  const unknown = tiles.filter(tile => tile.cost === null).length;
  const notes = [
    ...(unknown > 0
      ? [t('landscape.costNote.unknown', { count: unknown })]
      : []),
    ...(cost.ratesAsOf
      ? [
          t('landscape.costNote.rates', {
            currency: cost.currency,
            day: formats.day(cost.ratesAsOf),
          }),
        ]
      : []),
  ];
  return <span>{notes.join(' ')}</span>;
}
