import ArchiveIcon from '@material-ui/icons/ArchiveOutlined';
import AssignmentIcon from '@material-ui/icons/AssignmentOutlined';
import BlockIcon from '@material-ui/icons/Block';
import BothIcon from '@material-ui/icons/SupervisorAccountOutlined';
import BuildIcon from '@material-ui/icons/BuildOutlined';
import CampaignIcon from '@material-ui/icons/RecordVoiceOverOutlined';
import CheckIcon from '@material-ui/icons/CheckCircleOutline';
import DoneAllIcon from '@material-ui/icons/DoneAll';
import EditIcon from '@material-ui/icons/EditOutlined';
import ErrorIcon from '@material-ui/icons/ErrorOutline';
import EventIcon from '@material-ui/icons/Event';
import FlagIcon from '@material-ui/icons/FlagOutlined';
import FreeIcon from '@material-ui/icons/WbSunnyOutlined';
import FreezeIcon from '@material-ui/icons/AcUnit';
import HealingIcon from '@material-ui/icons/Healing';
import HighIcon from '@material-ui/icons/ArrowUpward';
import HourglassIcon from '@material-ui/icons/HourglassEmpty';
import LowIcon from '@material-ui/icons/ArrowDownward';
import MediumIcon from '@material-ui/icons/Remove';
import PlayIcon from '@material-ui/icons/PlayCircleOutline';
import PriorityIcon from '@material-ui/icons/PriorityHigh';
import RouterIcon from '@material-ui/icons/DnsOutlined';
import SpeedIcon from '@material-ui/icons/Speed';
import SwapIcon from '@material-ui/icons/SwapHoriz';
import TimerOffIcon from '@material-ui/icons/TimerOff';
import UndoIcon from '@material-ui/icons/Undo';
import VerifiedIcon from '@material-ui/icons/VerifiedUserOutlined';
import WarningIcon from '@material-ui/icons/ReportProblemOutlined';
import RocketIcon from '@material-ui/icons/FlightTakeoff';
import type { Tone, WordLook } from './wordLook';

const look = (Icon: WordLook['Icon'], tone: Tone): WordLook => ({ Icon, tone });

/** Icons and tones of what records are and how they stand. */
export const recordLooks = {
  recordType: {
    exception: look(HourglassIcon, 'plain'),
    change: look(SwapIcon, 'plain'),
    incident: look(WarningIcon, 'plain'),
    request: look(AssignmentIcon, 'plain'),
    release: look(FlagIcon, 'plain'),
    review: look(RocketIcon, 'plain'),
    attestation: look(VerifiedIcon, 'plain'),
    freeze: look(FreezeIcon, 'plain'),
  },
  recordState: {
    requested: look(HourglassIcon, 'info'),
    active: look(PlayIcon, 'info'),
    denied: look(BlockIcon, 'bad'),
    withdrawn: look(UndoIcon, 'quiet'),
    revoked: look(BlockIcon, 'warn'),
    closed: look(ArchiveIcon, 'quiet'),
    expired: look(TimerOffIcon, 'bad'),
    draft: look(EditIcon, 'quiet'),
    submitted: look(HourglassIcon, 'info'),
    approved: look(CheckIcon, 'good'),
    rejected: look(BlockIcon, 'bad'),
    scheduled: look(EventIcon, 'info'),
    'in-progress': look(BuildIcon, 'info'),
    completed: look(CheckIcon, 'good'),
    failed: look(ErrorIcon, 'bad'),
    'rolled-back': look(UndoIcon, 'warn'),
    reviewed: look(DoneAllIcon, 'quiet'),
    cancelled: look(BlockIcon, 'quiet'),
    open: look(ErrorIcon, 'warn'),
    mitigated: look(HealingIcon, 'warn'),
    resolved: look(CheckIcon, 'good'),
    accepted: look(CheckIcon, 'info'),
    fulfilled: look(DoneAllIcon, 'good'),
    declined: look(BlockIcon, 'quiet'),
    planned: look(EventIcon, 'info'),
    released: look(DoneAllIcon, 'good'),
    given: look(VerifiedIcon, 'good'),
    ended: look(ArchiveIcon, 'quiet'),
  },
  changeClass: {
    standard: look(CheckIcon, 'quiet'),
    normal: look(SwapIcon, 'plain'),
    emergency: look(SpeedIcon, 'bad'),
  },
  priority: {
    P1: look(PriorityIcon, 'bad'),
    P2: look(HighIcon, 'warn'),
    P3: look(MediumIcon, 'plain'),
    P4: look(LowIcon, 'quiet'),
  },
  side: {
    marketing: look(CampaignIcon, 'info'),
    it: look(RouterIcon, 'warn'),
    joint: look(BothIcon, 'plain'),
    free: look(FreeIcon, 'good'),
  },
} satisfies Record<string, Record<string, WordLook>>;
