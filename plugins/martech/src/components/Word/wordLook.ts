import { SvgIconProps } from '@material-ui/core/SvgIcon';
import ArchiveIcon from '@material-ui/icons/ArchiveOutlined';
import AssessmentIcon from '@material-ui/icons/AssessmentOutlined';
import BlockIcon from '@material-ui/icons/Block';
import BuildIcon from '@material-ui/icons/BuildOutlined';
import BusinessIcon from '@material-ui/icons/BusinessOutlined';
import CallSplitIcon from '@material-ui/icons/CallSplit';
import CheckIcon from '@material-ui/icons/CheckCircleOutline';
import EditIcon from '@material-ui/icons/EditOutlined';
import ErrorIcon from '@material-ui/icons/ErrorOutline';
import EventIcon from '@material-ui/icons/Event';
import FingerprintIcon from '@material-ui/icons/Fingerprint';
import FlagIcon from '@material-ui/icons/FlagOutlined';
import GavelIcon from '@material-ui/icons/Gavel';
import HelpIcon from '@material-ui/icons/HelpOutline';
import HistoryIcon from '@material-ui/icons/History';
import IdeaIcon from '@material-ui/icons/EmojiObjectsOutlined';
import LockIcon from '@material-ui/icons/LockOutlined';
import LowIcon from '@material-ui/icons/ArrowDownward';
import MediumIcon from '@material-ui/icons/Remove';
import HighIcon from '@material-ui/icons/ArrowUpward';
import NobodyIcon from '@material-ui/icons/RadioButtonUnchecked';
import PersonIcon from '@material-ui/icons/PersonOutline';
import PlayIcon from '@material-ui/icons/PlayCircleOutline';
import PublicIcon from '@material-ui/icons/Public';
import SearchIcon from '@material-ui/icons/Search';
import SecurityIcon from '@material-ui/icons/Security';
import StarIcon from '@material-ui/icons/Star';
import StarBorderIcon from '@material-ui/icons/StarBorder';
import StarHalfIcon from '@material-ui/icons/StarHalf';
import TrendingDownIcon from '@material-ui/icons/TrendingDown';
import TuneIcon from '@material-ui/icons/Tune';
import VerifiedIcon from '@material-ui/icons/VerifiedUserOutlined';
import WarningIcon from '@material-ui/icons/ReportProblemOutlined';
import WidgetsIcon from '@material-ui/icons/WidgetsOutlined';
import { ComponentType } from 'react';
import { WordList } from '../../translation';
import { discoveryLooks } from './discoveryLooks';
import { recordLooks } from './recordLooks';

/** How a value is coloured: by what it asks of the reader. */
export type Tone = 'quiet' | 'plain' | 'info' | 'good' | 'warn' | 'bad';

/** Icon and tone of a fixed value. */
export interface WordLook {
  Icon: ComponentType<SvgIconProps>;
  tone: Tone;
}

const look = (Icon: WordLook['Icon'], tone: Tone): WordLook => ({ Icon, tone });

const levels = {
  high: look(HighIcon, 'bad'),
  medium: look(MediumIcon, 'warn'),
  low: look(LowIcon, 'quiet'),
};

/** Values without an entry are shown as a word alone. */
export const wordLooks: Partial<Record<WordList, Record<string, WordLook>>> = {
  ...recordLooks,
  ...discoveryLooks,
  platformLifecycle: {
    sandbox: look(IdeaIcon, 'info'),
    proposed: look(EditIcon, 'quiet'),
    evaluating: look(SearchIcon, 'info'),
    implementing: look(BuildIcon, 'info'),
    launched: look(PlayIcon, 'good'),
    operating: look(CheckIcon, 'good'),
    retiring: look(TrendingDownIcon, 'warn'),
    retired: look(ArchiveIcon, 'quiet'),
  },
  templateLifecycle: {
    draft: look(EditIcon, 'quiet'),
    approved: look(CheckIcon, 'good'),
    deprecated: look(TrendingDownIcon, 'warn'),
    retired: look(ArchiveIcon, 'quiet'),
  },
  integrationLifecycle: {
    planned: look(EventIcon, 'info'),
    live: look(PlayIcon, 'good'),
    retiring: look(TrendingDownIcon, 'warn'),
    retired: look(ArchiveIcon, 'quiet'),
  },
  vendorLifecycle: {
    evaluated: look(SearchIcon, 'info'),
    approved: look(CheckIcon, 'good'),
    restricted: look(WarningIcon, 'warn'),
    rejected: look(BlockIcon, 'bad'),
  },
  decisionLifecycle: {
    proposed: look(EditIcon, 'info'),
    accepted: look(CheckIcon, 'good'),
    superseded: look(HistoryIcon, 'quiet'),
  },
  tier: {
    anchor: look(StarIcon, 'plain'),
    core: look(StarHalfIcon, 'plain'),
    niche: look(StarBorderIcon, 'quiet'),
    experiment: look(IdeaIcon, 'quiet'),
  },
  dataClass: {
    public: look(PublicIcon, 'quiet'),
    internal: look(BusinessIcon, 'plain'),
    confidential: look(LockIcon, 'warn'),
    restricted: look(SecurityIcon, 'bad'),
  },
  personalData: {
    none: look(NobodyIcon, 'quiet'),
    ordinary: look(PersonIcon, 'plain'),
    'special-category': look(FingerprintIcon, 'bad'),
  },
  level: levels,
  management: {
    managed: look(VerifiedIcon, 'good'),
    local: look(CallSplitIcon, 'warn'),
  },
  variation: {
    standard: look(WidgetsIcon, 'plain'),
    bounded: look(TuneIcon, 'info'),
    local: look(CallSplitIcon, 'warn'),
  },
  scorecardState: {
    enforced: look(GavelIcon, 'good'),
    announced: look(EventIcon, 'info'),
    draft: look(EditIcon, 'quiet'),
    retired: look(ArchiveIcon, 'quiet'),
  },
  controlState: {
    controlled: look(VerifiedIcon, 'good'),
    drifting: look(TrendingDownIcon, 'warn'),
    uncontrolled: look(ErrorIcon, 'bad'),
    unknown: look(HelpIcon, 'quiet'),
    'not-live': look(NobodyIcon, 'quiet'),
    retired: look(ArchiveIcon, 'quiet'),
  },
  scorecardType: {
    readiness: look(VerifiedIcon, 'plain'),
    standard: look(AssessmentIcon, 'plain'),
    campaign: look(FlagIcon, 'plain'),
  },
};
