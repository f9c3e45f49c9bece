import { commonRelations } from '../commonRelations';

export const marketingScorecardRelations = commonRelations;
