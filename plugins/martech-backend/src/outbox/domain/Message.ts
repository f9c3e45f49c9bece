import { NotificationSeverity } from '@backstage/plugin-notifications-common';

/** One notification, before it is known where the portal is mounted. */
export interface Message {
  /** References of people and groups. */
  to: readonly string[];
  /** Those of them who know already. */
  except: readonly string[];
  title: string;
  description?: string;
  severity: NotificationSeverity;
  /** What people can switch off in their settings. */
  topic: 'decide' | 'act' | 'decided' | 'digest';
  /** A later message of the same scope takes the place of an earlier one. */
  scope: string;
  /** Where it leads: a path below where governance is mounted, or an entity. */
  page: { governance: string } | { entityRef: string };
}
