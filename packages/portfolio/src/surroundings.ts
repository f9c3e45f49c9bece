import { Organisation } from './organisation/organisation';
import { CompleteOptions } from './options';
import { Random } from './random/Random';

/** What every part of the portfolio is made from. */
export interface Surroundings {
  options: CompleteOptions;
  random: Random;
  organisation: Organisation;
}
