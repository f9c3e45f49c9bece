import { SeenTool } from '@martech-portal/backstage-plugin-martech-common';

/** A tool among the hosts that were seen. */
export interface FoundTool extends SeenTool {
  /** The same for every sight of the same tool. */
  tool: string;
}
