import { Router } from 'express';
import type { PortfolioParts } from '../createPortfolio';
import { OwnershipService } from './OwnershipService';
import { createOwnershipRoutes } from './routes';

/** What people and teams answer for. */
export const createOwnership = (parts: PortfolioParts): Router =>
  createOwnershipRoutes(new OwnershipService(parts), parts.guarded);
