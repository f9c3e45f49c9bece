import { Entity } from '@backstage/catalog-model';
import {
  MARTECH_API_VERSION,
  MartechKindName,
} from '@martech-portal/backstage-plugin-martech-common';
import { metadata } from './metadata';
import { withoutUndefined } from './withoutUndefined';
import { CompleteOptions } from '../options';
import { Random } from '../random/Random';

/** Head of an entity of one of our kinds; a share of them is confidential. */
export const martechEntity = <S extends NonNullable<Entity['spec']>>(
  options: CompleteOptions,
  random: Random,
  kind: MartechKindName,
  fields: { name: string; title: string; description: string; spec: S },
) => ({
  apiVersion: MARTECH_API_VERSION,
  kind,
  metadata: metadata(options, {
    name: fields.name,
    title: fields.title,
    description: fields.description,
    confidential: random.chance(options.confidentialShare),
  }),
  spec: withoutUndefined(fields.spec),
});
