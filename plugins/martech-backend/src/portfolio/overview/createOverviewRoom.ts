import { Router } from 'express';
import type { PortfolioParts } from '../createPortfolio';
import { createOverviewRoutes } from './routes';

/** The start page's part of the API. */
export const createOverviewRoom = (parts: PortfolioParts): Router =>
  createOverviewRoutes(parts.overview.service, parts.guarded);
