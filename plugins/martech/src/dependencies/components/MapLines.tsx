import { MapEdge } from '@martech-portal/backstage-plugin-martech-common';
import clsx from 'clsx';
import { edgePath } from '../lib/edgePath';
import { MapLayout } from '../lib/layoutMap';
import { useMapStyles } from './useMapStyles';

/** Integrations as arrows; brittle ones are dashed and marked. The list says the same. */
export function MapLines(props: {
  edges: readonly MapEdge[];
  layout: MapLayout;
  /** Lines of other places step back. */
  pointed?: string;
}) {
  const { edges, layout, pointed } = props;
  const classes = useMapStyles();
  const places = new Map(layout.nodes.map(node => [node.id, node]));
  return (
    <svg
      aria-hidden
      className={classes.lines}
      width={layout.width}
      height={layout.height}
    >
      <defs>
        <marker
          id="martech-map-arrow"
          viewBox="0 0 8 8"
          refX={7}
          refY={4}
          markerWidth={7}
          markerHeight={7}
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path className={classes.arrow} d="M0 0L8 4L0 8Z" />
        </marker>
      </defs>
      {edges.map(({ brittle, from, to }) => {
        const [source, target] = [places.get(from), places.get(to)];
        if (!source || !target || source === target) return null;
        const { d, middle } = edgePath(source, target);
        const isFaded = pointed && pointed !== from && pointed !== to;
        return (
          <g key={`${from} ${to}`} className={clsx(isFaded && classes.faded)}>
            <path
              d={d}
              markerEnd="url(#martech-map-arrow)"
              className={clsx(classes.line, brittle > 0 && classes.brittle)}
            />
            {brittle > 0 && (
              <g transform={`translate(${middle.x} ${middle.y})`}>
                <circle r={8} className={classes.mark} />
                <text
                  className={classes.markText}
                  textAnchor="middle"
                  dy="0.35em"
                >
                  !
                </text>
              </g>
            )}
          </g>
        );
      })}
    </svg>
  );
}
