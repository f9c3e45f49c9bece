import { Outcome } from '@martech-portal/backstage-plugin-martech-common';
import { outcomePaths } from './outcomePaths';

/**
 * The shape of an outcome in the colour around it. Plain svg, because a heat
 * map draws hundreds; what it means stands beside it or in a label.
 */
export function OutcomeGlyph(props: { outcome: Outcome; size?: number }) {
  const { outcome, size = 16 } = props;
  return (
    <svg
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="currentColor"
      aria-hidden
    >
      <path d={outcomePaths[outcome]} />
    </svg>
  );
}
