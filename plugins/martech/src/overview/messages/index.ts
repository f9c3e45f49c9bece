import { figureMessages } from './figureMessages';
import { overviewPageMessages } from './overviewPageMessages';

/** Texts of the first tab. */
export const overviewMessages = {
  page: overviewPageMessages,
  figure: figureMessages,
} as const;
