import {
  BackstageCredentials,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { JsonObject, JsonValue } from '@backstage/types';

/** What the scaffolder hands to an action, as far as all of ours use it. */
export interface Step {
  task: { id: string };
  step?: { id?: string };
  input: JsonObject;
  isDryRun?: boolean;
  signal?: AbortSignal;
  logger: LoggerService;
  getInitiatorCredentials(): Promise<BackstageCredentials>;
  checkpoint<T extends JsonValue | void>(options: {
    key: string;
    fn: () => Promise<T> | T;
  }): Promise<T>;
}
