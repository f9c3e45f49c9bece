import { flatMessages } from './flatMessages';
import { messages } from './messages';

/** Every text of this plugin by its whole name. */
export const english = flatMessages(messages);
