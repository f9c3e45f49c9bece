import { Router } from 'express';
import type { PortfolioParts } from '../createPortfolio';
import { createCalendarRoutes } from './routes';

/** Calendars that people subscribe to. */
export const createCalendarRoom = (parts: PortfolioParts): Router =>
  createCalendarRoutes(parts);
