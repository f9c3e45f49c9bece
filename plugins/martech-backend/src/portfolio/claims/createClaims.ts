import { Router } from 'express';
import { readOperatingModel } from '../../governance/operating';
import type { PortfolioParts } from '../createPortfolio';
import { ClaimsService } from './ClaimsService';
import { createClaimsRoutes } from './routes';
import { OwnerConfirmations } from './store/OwnerConfirmations';

/** Asks whose platforms are. */
export function createClaims(parts: PortfolioParts): Router {
  const { governance } = readOperatingModel(parts.config);
  const service = new ClaimsService({
    ...parts,
    confirmations: new OwnerConfirmations(parts.knex),
    ...(governance !== undefined && { governance }),
  });
  return createClaimsRoutes(service, parts.guarded);
}
