import { SvgIconProps } from '@material-ui/core/SvgIcon';
import AssignmentIcon from '@material-ui/icons/AssignmentTurnedIn';
import GavelIcon from '@material-ui/icons/Gavel';
import HeadsetIcon from '@material-ui/icons/HeadsetMic';
import InboxIcon from '@material-ui/icons/Inbox';
import MenuBookIcon from '@material-ui/icons/MenuBook';
import NewReleasesIcon from '@material-ui/icons/NewReleases';
import PeopleIcon from '@material-ui/icons/People';
import TrendingUpIcon from '@material-ui/icons/TrendingUp';
import { ConditionStatus } from '@martech-portal/backstage-plugin-martech-common';
import { ComponentType } from 'react';

/** One picture per go-live condition. */
export const conditionIcons: Record<
  ConditionStatus['id'],
  ComponentType<SvgIconProps>
> = {
  ownership: AssignmentIcon,
  governance: GavelIcon,
  intake: InboxIcon,
  support: HeadsetIcon,
  documentation: MenuBookIcon,
  release: NewReleasesIcon,
  roles: PeopleIcon,
  measures: TrendingUpIcon,
};
