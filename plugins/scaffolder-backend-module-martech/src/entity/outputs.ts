import type { z } from 'zod/v3';
import { Standing } from './standing';

/** What every action that writes an entity hands to the steps after it. */
export interface Written extends Standing {
  entityRef: string;
  entityUrl: string;
  version: number;
  visible: boolean;
}

/** The same for the scaffolder, which describes it in its list of actions. */
export const writtenOutput = {
  entityRef: (zod: typeof z) =>
    zod.string().describe('For example marketingplatform:default/survey-tool.'),
  entityUrl: (zod: typeof z) => zod.string().describe('Address of its page.'),
  version: (zod: typeof z) =>
    zod.number().int().describe('Version that was written.'),
  visible: (zod: typeof z) =>
    zod
      .boolean()
      .describe('Whether the catalog showed it before time was over.'),
  readiness: (zod: typeof z) =>
    zod
      .string()
      .optional()
      .describe('Conditions that hold, for example "2 of 8".'),
  scores: (zod: typeof z) =>
    zod.array(zod.string()).describe('For example "Data and privacy: 40 %".'),
};
