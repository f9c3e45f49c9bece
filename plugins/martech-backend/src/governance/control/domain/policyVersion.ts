import { hash } from 'node:crypto';
import { ControlPolicy } from './ControlPolicy';

/** Raise when the same view comes to another state. */
const RULES = 1;

/** What states depend on besides what is known of an entity. */
export const policyVersion = (policy: ControlPolicy): string =>
  hash('sha1', JSON.stringify([RULES, policy]), 'base64url').slice(0, 12);
