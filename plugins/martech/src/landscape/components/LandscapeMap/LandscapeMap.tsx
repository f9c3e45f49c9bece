import { useMemo } from 'react';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useRemainingHeight } from '../../../hooks/useRemainingHeight';
import { useVocabularies } from '../../../hooks/useVocabularies';
import { useElementSize } from '../../hooks/useElementSize';
import { useMarks } from '../../hooks/useMarks';
import { buildMap } from '../../lib/buildMap';
import { findPath } from '../../lib/findPath';
import { TileSize } from '../../lib/landscapeState';
import { Tile } from '../../lib/Tile';
import { tileWeights } from '../../lib/tileWeights';
import { Crumbs } from './Crumbs';
import { MapSurface } from './MapSurface';
import { useMapStyles } from './useMapStyles';

/** Platforms as tiles, by category and subcategory. */
export function LandscapeMap(props: {
  tiles: readonly Tile[];
  size: TileSize;
  place?: string;
  /** Of costs. */
  currency?: string;
  onOpen: (tile: Tile) => void;
  onPlace: (place: string | undefined, options?: { replace: true }) => void;
}) {
  const { currency, onOpen, onPlace, place, size, tiles } = props;
  const t = useMartechTranslation();
  const classes = useMapStyles();
  const { categories } = useVocabularies();
  const [heightRef, height] = useRemainingHeight();
  const [sizeRef, room] = useElementSize();
  const marks = useMarks(
    useMemo(() => tiles.flatMap(({ vendor }) => vendor?.mark ?? []), [tiles]),
  );
  const shape = room && room.height > 0 ? room.width / room.height : undefined;
  const title = t('landscape.everything');
  const root = useMemo(() => {
    const titles = new Map(categories.map(entry => [entry.id, entry.title]));
    return buildMap(tiles, {
      shape: shape ?? 1.6,
      weight: tileWeights(tiles, size),
      title,
      typeTitle: type => titles.get(type) ?? type,
    });
  }, [categories, shape, size, tiles, title]);
  const path = useMemo(() => findPath(root, place), [root, place]);
  return (
    <>
      <Crumbs
        path={path}
        onGo={to => onPlace(to.length > 1 ? to[to.length - 1].id : undefined)}
      />
      <div ref={heightRef} className={classes.root} style={{ height }}>
        <div ref={sizeRef} className={classes.canvas}>
          {room && shape && (
            <MapSurface
              {...{ currency, marks, onOpen, onPlace, path, room, root }}
            />
          )}
        </div>
      </div>
    </>
  );
}
