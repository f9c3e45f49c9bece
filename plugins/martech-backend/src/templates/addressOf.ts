import { Request } from 'express';
import { TemplateAddress } from './reads/IntegrityService';

/** The template that an address names. */
export function addressOf({ params }: Request): TemplateAddress {
  const { name, namespace } = params;
  return { name, namespace };
}
