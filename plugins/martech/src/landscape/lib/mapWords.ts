import { stateShares } from '../../control/lib/stateShares';
import { Formats } from '../../lib/formats';
import { MartechTranslation, word } from '../../translation';
import { GroupNode, MapNode } from './MapNode';

/** How many platforms, in words. */
export const platformsInWords = (
  t: MartechTranslation,
  formats: Formats,
  count: number,
) => t('landscape.count', { count, shown: formats.number(count) });

function groupName(
  t: MartechTranslation,
  formats: Formats,
  { counts, platforms, title }: GroupNode,
) {
  const states = stateShares(counts).shares.map(({ count, state }) =>
    t('control.overview.share', {
      number: formats.number(count),
      state: word(t, 'controlState', state),
    }),
  );
  return t('landscape.group', {
    title,
    platforms: platformsInWords(t, formats, platforms),
    states: t('landscape.groupStates', { states: states.join(', ') }),
  });
}

/** What a node of the map is called for those who do not see it. */
export function nodeName(
  t: MartechTranslation,
  formats: Formats,
  node: MapNode,
): string {
  if (node.level !== 'platform') return groupName(t, formats, node);
  const { state, title, vendor } = node.tile;
  return t('landscape.platform', {
    title,
    state: word(t, 'controlState', state),
    vendor: vendor ? `, ${vendor.title}` : '',
  });
}
