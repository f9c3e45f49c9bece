import { Router } from 'express';
import { PortfolioParts } from '../createPortfolio';
import { createOverview } from './createOverview';
import { createOverviewRoutes } from './routes';

/** The start page's part of the API. */
export const createOverviewRoom = (parts: PortfolioParts): Router =>
  createOverviewRoutes(createOverview(parts).overview, parts.guarded);
