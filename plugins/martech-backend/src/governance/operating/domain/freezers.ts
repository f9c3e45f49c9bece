import { OperatingModel } from '@martech-portal/backstage-plugin-martech-common';

/** A freeze stops the work of everybody, so that few may call one: these and their members. */
export const freezers = ({
  directors,
  governance,
}: Pick<OperatingModel, 'directors' | 'governance'>): string[] =>
  [governance, directors].filter(ref => ref !== undefined);
