import { useTheme } from '@material-ui/core/styles';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { Marks } from '../../draw/drawPlatform';
import { paletteOf } from '../../draw/palette';
import { Pen } from '../../draw/Pen';
import { useMapFocus } from '../../hooks/useMapFocus';
import { useMapView } from '../../hooks/useMapView';
import { usePointer } from '../../hooks/usePointer';
import { Path, Room } from '../../lib/camera';
import { childrenOf, MapNode, RootNode } from '../../lib/MapNode';
import { platformsInWords } from '../../lib/mapWords';
import { Tile } from '../../lib/Tile';
import { HoverCard } from './HoverCard';
import { MapButtons } from './MapButtons';
import { MapOptions, optionId } from './MapOptions';
import { useMapStyles } from './useMapStyles';

/** After a move by hand the address follows when it comes to rest. */
const REST = 250;

/** The map in a window of known size. */
export function MapSurface(props: {
  root: RootNode;
  /** Down to what is looked at. */
  path: Path;
  room: Room;
  marks: Marks;
  currency?: string;
  onOpen: (tile: Tile) => void;
  onPlace: (place: string | undefined, options?: { replace: true }) => void;
}) {
  const { currency, marks, onOpen, onPlace, path, room, root } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const theme = useTheme();
  const classes = useMapStyles();
  const base = useId();
  const palette = useMemo(() => paletteOf(theme), [theme]);
  const [pointed, setPointed] = useState<{
    node: MapNode;
    point: readonly [number, number];
  }>();
  const last = useRef<{ root?: RootNode; told?: string; isTold: boolean }>({
    isTold: false,
  });
  const ratio = window.devicePixelRatio || 1;
  const still = { root, room, ratio, marks, number: formats.number };
  const [canvasRef, view] = useMapView(
    still,
    context => new Pen(context, palette),
  );

  const enter = (node: MapNode) =>
    node.level === 'platform' ? onOpen(node.tile) : onPlace(node.id);
  const leave = () => onPlace(path.length > 2 ? path[1].id : undefined);
  const focus = useMapFocus(view, path, {
    onEnter: enter,
    onLeave: leave,
    onZoom: by => view?.zoomBy(by),
  });
  const surface = usePointer(view, path, {
    onEnter: enter,
    onPoint: setPointed,
  });

  useEffect(() => {
    view?.show({ ...still, focused: focus.focused, pointed: pointed?.node });
  });

  useEffect(() => {
    if (!view) return;
    const { current } = last;
    const place = path.length > 1 ? path[path.length - 1].id : undefined;
    const isOther = current.root !== root;
    const isTold = current.isTold && current.told === place;
    last.current = { root, isTold: false };
    if (isOther || !isTold) view.go(path, isOther);
  }, [view, path, root]);

  useEffect(() => {
    if (!view) return undefined;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    view.onPlace = place => {
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        last.current = { ...last.current, told: place, isTold: true };
        onPlace(place, { replace: true });
      }, REST);
    };
    return () => clearTimeout(waiting);
  }, [view, onPlace]);

  const here = path[path.length - 1];
  const hasOptions = childrenOf(here).length > 0;
  return (
    <>
      <canvas
        key={theme.palette.type}
        aria-hidden
        ref={canvasRef}
        className={classes.canvas}
        width={Math.round(room.width * ratio)}
        height={Math.round(room.height * ratio)}
      />
      <div
        ref={surface}
        role="listbox"
        tabIndex={0}
        className={classes.surface}
        aria-label={t('landscape.map', {
          title: here.title,
          platforms: platformsInWords(
            t,
            formats,
            here.level === 'platform' ? 1 : here.platforms,
          ),
        })}
        aria-describedby={`${base}-help`}
        aria-activedescendant={
          hasOptions ? optionId(base, focus.at) : undefined
        }
        {...focus.listeners}
      >
        <MapOptions base={base} nodes={focus.nodes} focused={focus.at} />
      </div>
      <span id={`${base}-help`} className={classes.unseen}>
        {t('landscape.mapHelp')}
      </span>
      {pointed && (
        <HoverCard
          node={pointed.node}
          point={pointed.point}
          room={room}
          currency={currency}
        />
      )}
      <MapButtons
        onZoom={by => view?.zoomBy(by)}
        onWhole={() => {
          onPlace(undefined);
          view?.go([root]);
        }}
      />
    </>
  );
}
