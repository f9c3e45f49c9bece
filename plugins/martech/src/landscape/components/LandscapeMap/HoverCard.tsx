import Paper from '@material-ui/core/Paper';
import { vocabularyTitle } from '@martech-portal/backstage-plugin-martech-common';
import { Word } from '../../../components/Word';
import { stateShares } from '../../../control/lib/stateShares';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useVocabularies } from '../../../hooks/useVocabularies';
import { humanName } from '../../../lib/humanName';
import { word } from '../../../translation';
import { Room } from '../../lib/camera';
import { GroupNode, MapNode } from '../../lib/MapNode';
import { platformsInWords } from '../../lib/mapWords';
import { Tile } from '../../lib/Tile';
import { useMapStyles } from './useMapStyles';

const WIDTH = 310;
const HEIGHT = 170;
const AWAY = 16;

/** Beside the pointer, and within the map. */
function placeOf([x, y]: readonly [number, number], room: Room) {
  return {
    ...(x + AWAY + WIDTH < room.width
      ? { left: x + AWAY }
      : { right: room.width - x + AWAY }),
    ...(y + AWAY + HEIGHT < room.height
      ? { top: y + AWAY }
      : { bottom: Math.max(8, room.height - y + AWAY) }),
  };
}

/** What is under the pointer, in words; the same stands in the list of options. */
export function HoverCard(props: {
  node: MapNode;
  point: readonly [number, number];
  room: Room;
  /** Currency of costs. */
  currency?: string;
}) {
  const { currency, node, point, room } = props;
  const classes = useMapStyles();
  return (
    <Paper
      aria-hidden
      elevation={6}
      className={classes.card}
      style={placeOf(point, room)}
    >
      <div className={classes.cardTitle}>{node.title}</div>
      {node.level === 'platform' ? (
        <PlatformWords tile={node.tile} currency={currency} />
      ) : (
        <GroupWords group={node} />
      )}
    </Paper>
  );
}

function PlatformWords(props: { tile: Tile; currency?: string }) {
  const { currency, tile } = props;
  const { cost, markets, owner, state, tier, vendor } = tile;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useMapStyles();
  const vocabularies = useVocabularies();
  const quiet = [
    vendor?.title,
    owner && humanName(owner),
    tier && word(t, 'tier', tier),
    currency &&
      (cost === null
        ? t('landscape.costUnknown')
        : t('landscape.costOf', {
            cost: formats.money({ amount: cost, currency }),
          })),
    markets
      .slice(0, 6)
      .map(market => vocabularyTitle(vocabularies.markets, market))
      .join(', '),
  ].filter(Boolean);
  return (
    <>
      <Word t={t} list="controlState" value={state} />
      {quiet.map(line => (
        <div key={line} className={classes.quiet}>
          {line}
        </div>
      ))}
    </>
  );
}

function GroupWords(props: { group: GroupNode }) {
  const { counts, platforms } = props.group;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useMapStyles();
  return (
    <>
      <div className={classes.quiet}>
        {platformsInWords(t, formats, platforms)}
      </div>
      <ul className={classes.cardList}>
        {stateShares(counts).shares.map(({ count, state }) => (
          <li key={state}>
            {formats.number(count)}{' '}
            <Word t={t} list="controlState" value={state} />
          </li>
        ))}
      </ul>
    </>
  );
}
