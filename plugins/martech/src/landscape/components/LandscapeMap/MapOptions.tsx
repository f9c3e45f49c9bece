import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { MapNode } from '../../lib/MapNode';
import { nodeName } from '../../lib/mapWords';
import { useMapStyles } from './useMapStyles';

/** Around the one with the focus; the others are named by their number alone. */
const AROUND = 20;

export const optionId = (base: string, at: number) => `${base}-${at}`;

/** What the arrow keys move between, for readers of the screen. */
export function MapOptions(props: {
  base: string;
  nodes: readonly MapNode[];
  focused: number;
}) {
  const { base, focused, nodes } = props;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useMapStyles();
  const first = Math.max(0, focused - AROUND);
  return (
    <div className={classes.unseen}>
      {nodes.slice(first, focused + AROUND + 1).map((node, index) => {
        const at = first + index;
        return (
          <div
            key={node.id}
            id={optionId(base, at)}
            role="option"
            aria-selected={at === focused}
            aria-posinset={at + 1}
            aria-setsize={nodes.length}
          >
            {nodeName(t, formats, node)}
          </div>
        );
      })}
    </div>
  );
}
