import {
  KindDefinition,
  RelationField,
} from '@martech-portal/backstage-plugin-martech-common';

/** A catalog model reads texts and lists of texts, not lists of objects. */
const isBeyondModel = ({ path }: RelationField) => path.includes('[].');

/** Rows of the relation table that a catalog model can express. */
export const modelRelations = ({ relations }: KindDefinition) =>
  relations.filter(field => !isBeyondModel(field));

/** Rows that need a processor beside the model. */
export const relationsBeyondModel = ({ relations }: KindDefinition) =>
  relations.filter(isBeyondModel);
