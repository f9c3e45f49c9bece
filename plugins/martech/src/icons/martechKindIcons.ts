import { IconComponent } from '@backstage/core-plugin-api';
import { kindIcons } from './kindIcons';

/**
 * Icons of our kinds under the keys Backstage looks for (`kind:` and the kind
 * in lower case), for `createApp({ icons: { ...martechKindIcons } })`.
 *
 * @public
 */
export const martechKindIcons: Record<string, IconComponent> =
  Object.fromEntries(
    Object.entries(kindIcons).map(([kind, icon]) => [
      `kind:${kind.toLowerCase()}`,
      icon,
    ]),
  );
