import { MapView } from './MapView';

/** A hand is not still: less than this is a click, px. */
const SLIP = 4;
const WHEEL = 0.0022;

type Point = readonly [number, number];

/** What people do to the map with a pointer. */
export interface PointerAims {
  onClick(point: Point): void;
  onPoint(point: Point | undefined): void;
}

/** Lines and pages of a wheel as px. */
const deltaOf = ({ deltaMode, deltaY }: WheelEvent) =>
  Math.max(-240, Math.min(240, deltaY * (deltaMode === 0 ? 1 : 24)));

/** Zooms with the wheel and moves by dragging; gives back how to end that. */
export function pointerMoves(
  element: HTMLElement,
  view: MapView,
  aims: PointerAims,
): () => void {
  let held: { from: Point; last: Point; moved: boolean } | undefined;
  const pointOf = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top } = element.getBoundingClientRect();
    return [clientX - left, clientY - top];
  };

  const wheel = (event: WheelEvent) => {
    // All of it in sight already: the page scrolls on.
    if (event.deltaY > 0 && view.isWhole) return;
    event.preventDefault();
    aims.onPoint(undefined);
    view.zoomBy(Math.exp(-deltaOf(event) * WHEEL), pointOf(event));
  };
  const down = (event: PointerEvent) => {
    if (event.button !== 0) return;
    const point = pointOf(event);
    held = { from: point, last: point, moved: false };
    element.setPointerCapture?.(event.pointerId);
  };
  const move = (event: PointerEvent) => {
    const point = pointOf(event);
    if (!held) {
      aims.onPoint(point);
      return;
    }
    const [x, y] = held.from;
    held.moved ||= Math.hypot(point[0] - x, point[1] - y) > SLIP;
    if (held.moved) {
      aims.onPoint(undefined);
      view.moveBy(point[0] - held.last[0], point[1] - held.last[1]);
    }
    held.last = point;
  };
  const up = (event: PointerEvent) => {
    if (held && !held.moved) aims.onClick(pointOf(event));
    held = undefined;
  };
  const leave = () => {
    held = undefined;
    aims.onPoint(undefined);
  };

  element.addEventListener('wheel', wheel, { passive: false });
  element.addEventListener('pointerdown', down);
  element.addEventListener('pointermove', move);
  element.addEventListener('pointerup', up);
  element.addEventListener('pointercancel', leave);
  element.addEventListener('pointerleave', leave);
  return () => {
    element.removeEventListener('wheel', wheel);
    element.removeEventListener('pointerdown', down);
    element.removeEventListener('pointermove', move);
    element.removeEventListener('pointerup', up);
    element.removeEventListener('pointercancel', leave);
    element.removeEventListener('pointerleave', leave);
  };
}
