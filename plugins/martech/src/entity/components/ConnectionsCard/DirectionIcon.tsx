import ArrowBack from '@material-ui/icons/ArrowBack';
import ArrowForward from '@material-ui/icons/ArrowForward';
import SwapHoriz from '@material-ui/icons/SwapHoriz';

const icons = { out: ArrowForward, in: ArrowBack, both: SwapHoriz };

/** Which way data moves; the words stand beside it. */
export function DirectionIcon(props: { direction: keyof typeof icons }) {
  const Icon = icons[props.direction];
  return (
    <Icon
      aria-hidden
      fontSize="inherit"
      style={{ verticalAlign: '-0.125em' }}
    />
  );
}
