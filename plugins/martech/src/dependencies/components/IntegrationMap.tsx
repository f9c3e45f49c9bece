import {
  Dependencies,
  MapNode,
} from '@martech-portal/backstage-plugin-martech-common';
import { useMemo, useState } from 'react';
import { useMartechTranslation } from '../../hooks/useMartechTranslation';
import { layoutMap } from '../lib/layoutMap';
import { MapLines } from './MapLines';
import { MapNodeButton } from './MapNodeButton';
import { useMapStyles } from './useMapStyles';
import { ZoomButtons } from './ZoomButtons';

const zooms = [0.5, 0.65, 0.8, 1, 1.25, 1.5];
const USUAL = 2;

/** The picture: platforms in columns, arrows the way data flows. */
export function IntegrationMap(props: {
  map: Pick<Dependencies, 'edges' | 'nodes'>;
  onPress: (node: MapNode) => void;
}) {
  const { map, onPress } = props;
  const { edges, nodes } = map;
  const t = useMartechTranslation();
  const classes = useMapStyles();
  const layout = useMemo(() => layoutMap(nodes, edges), [nodes, edges]);
  const [pointed, setPointed] = useState<string>();
  const [step, setStep] = useState(USUAL);
  const zoom = zooms[step];
  const sum = (id: string, of: 'brittle' | 'integrations', inside: boolean) =>
    edges
      .filter(({ from, to }) =>
        inside ? from === id && to === id : from === id || to === id,
      )
      .reduce((total, edge) => total + edge[of], 0);
  return (
    <div>
      <ZoomButtons
        onOut={step > 0 ? () => setStep(step - 1) : undefined}
        onIn={step < zooms.length - 1 ? () => setStep(step + 1) : undefined}
      />
      <div
        className={classes.scroller}
        role="group"
        aria-label={t('dependencies.map')}
      >
        <div
          style={{
            width: layout.width * zoom + 32,
            height: layout.height * zoom + 32,
          }}
        >
          <div
            className={classes.canvas}
            style={{
              width: layout.width,
              height: layout.height,
              transform: `scale(${zoom})`,
            }}
          >
            <MapLines edges={edges} layout={layout} pointed={pointed} />
            {layout.nodes.map(node => (
              <MapNodeButton
                key={node.id}
                node={node}
                inside={sum(node.id, 'integrations', true)}
                brittle={sum(node.id, 'brittle', false)}
                onPoint={setPointed}
                onPress={() => onPress(node)}
              />
            ))}
          </div>
        </div>
      </div>
    </div>
  );
}
