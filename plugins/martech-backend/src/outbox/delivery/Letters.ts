import { Message } from '../domain/Message';
import { OutboxClaim } from '../store/OutboxQueue';

/** Makes messages of what is in the outbox under one topic. */
export type Letters = (claim: OutboxClaim) => Promise<Message[]>;
