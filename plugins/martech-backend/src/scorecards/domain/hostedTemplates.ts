import { Entity } from '@backstage/catalog-model';
import { RELATION_HOSTS } from '@martech-portal/backstage-plugin-martech-common';

/** Templates built on a platform: they are told whether it is ready. */
export const hostedTemplates = ({ relations = [] }: Entity): string[] =>
  relations.flatMap(({ targetRef, type }) =>
    type === RELATION_HOSTS ? [targetRef] : [],
  );
