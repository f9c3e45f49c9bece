import { KeyboardEvent, useState } from 'react';
import { Path } from '../lib/camera';
import { childrenOf, MapNode } from '../lib/MapNode';
import { Direction, neighbour } from '../lib/neighbour';
import { MapView } from '../view/MapView';

const arrows: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

const keyOf = (path: Path) => path.map(({ id }) => id).join('\n');

/** What keys ask for. */
interface MapFocusAims {
  /** Goes into a group, or opens a platform. */
  onEnter: (node: MapNode) => void;
  onLeave: () => void;
  onZoom: (by: number) => void;
}

/** Moves between the parts of what is looked at, with the keyboard. */
export function useMapFocus(
  view: MapView | undefined,
  path: Path,
  { onEnter, onLeave, onZoom }: MapFocusAims,
) {
  const nodes = childrenOf(path[path.length - 1]);
  const [focus, setFocus] = useState({ key: '', at: 0 });
  const [isHere, setHere] = useState(false);
  const key = keyOf(path);
  const at = focus.key === key ? Math.min(focus.at, nodes.length - 1) : 0;
  const focusOn = (next: number) => {
    setFocus({ key, at: next });
    if (view && !view.shows([...path, nodes[next]])) view.go(path);
  };

  const actions: Record<string, () => void> = {
    Home: () => focusOn(0),
    End: () => focusOn(nodes.length - 1),
    Enter: () => onEnter(nodes[at]),
    ' ': () => onEnter(nodes[at]),
    Escape: () => leave(),
    Backspace: () => leave(),
    '+': () => onZoom(1.6),
    '=': () => onZoom(1.6),
    '-': () => onZoom(1 / 1.6),
  };

  /** Back out, onto the part that one was in. */
  function leave() {
    if (path.length < 2) return;
    const outer = path.slice(0, -1);
    const inner = path[path.length - 1];
    const place = childrenOf(outer[outer.length - 1]).indexOf(inner);
    setFocus({ key: keyOf(outer), at: place });
    onLeave();
  }

  function move(direction: Direction) {
    const step = direction === 'left' || direction === 'up' ? -1 : 1;
    const next = view
      ? neighbour(view.childBoxes(path), at, direction)
      : Math.max(0, Math.min(nodes.length - 1, at + step));
    focusOn(next);
  }

  return {
    at,
    nodes,
    focused: isHere ? nodes[at] : undefined,
    listeners: {
      onFocus: () => setHere(true),
      onBlur: () => setHere(false),
      onKeyDown: (event: KeyboardEvent) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const direction = arrows[event.key];
        const act = direction ? () => move(direction) : actions[event.key];
        if (!act || (event.key === 'Escape' && path.length < 2)) return;
        event.preventDefault();
        act();
      },
    },
  };
}
