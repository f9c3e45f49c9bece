import { estatePageMessages } from './estatePageMessages';

/** Texts of the page about the estate; what its tabs show has texts of its own. */
export const estateMessages = { page: estatePageMessages } as const;
