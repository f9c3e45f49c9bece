import { Outcome } from '@martech-portal/backstage-plugin-martech-common';
import { outcomePaths } from '../../../components/OutcomeGlyph';

/**
 * The glyph of an outcome as a background: a heat map scrolls through hundreds
 * of cells, and an image costs no element.
 */
export function glyphImage(outcome: Outcome, colour: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path fill="${colour}" d="${outcomePaths[outcome]}"/></svg>`;
  return `url("data:image/svg+xml,${encodeURIComponent(svg)}")`;
}
