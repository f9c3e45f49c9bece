import { SvgIconProps } from '@material-ui/core/SvgIcon';
import OverlapIcon from '@material-ui/icons/FilterNone';
import GapIcon from '@material-ui/icons/Remove';
import WeakIcon from '@material-ui/icons/TrendingDown';
import SingleIcon from '@material-ui/icons/VerifiedUserOutlined';
import { ComponentType } from 'react';
import { Tone } from '../../../components/Word';
import { CellKind } from '../../lib/cellKind';

/** Icon and tone of each kind of cell. */
export const cellLooks: Record<
  CellKind,
  { Icon: ComponentType<SvgIconProps>; tone: Tone }
> = {
  gap: { Icon: GapIcon, tone: 'quiet' },
  weak: { Icon: WeakIcon, tone: 'warn' },
  overlap: { Icon: OverlapIcon, tone: 'info' },
  single: { Icon: SingleIcon, tone: 'good' },
};
