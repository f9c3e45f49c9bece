import {
  ChangeAspect,
  changeAspects,
  ChangeClass,
  OperatingModel,
} from '@martech-portal/backstage-plugin-martech-common';
import { areasToAsk } from '../../operating';

/**
 * Decision areas that have to say yes to a change: those its aspects belong to.
 * Standard changes and what people are free to do need nobody.
 */
export const changeAreasOf = (
  changeClass: ChangeClass,
  aspects: readonly ChangeAspect[],
  model: OperatingModel,
): string[] =>
  changeClass === 'standard'
    ? []
    : areasToAsk(
        aspects.map(aspect => changeAspects[aspect]),
        model,
      );
