import ArchiveIcon from '@material-ui/icons/ArchiveOutlined';
import BlockIcon from '@material-ui/icons/Block';
import CheckIcon from '@material-ui/icons/CheckCircleOutline';
import ErrorIcon from '@material-ui/icons/ErrorOutline';
import HomeIcon from '@material-ui/icons/HomeOutlined';
import HourglassIcon from '@material-ui/icons/HourglassEmpty';
import RouterIcon from '@material-ui/icons/DnsOutlined';
import WarningIcon from '@material-ui/icons/ReportProblemOutlined';
import type { Tone, WordLook } from './wordLook';

const look = (Icon: WordLook['Icon'], tone: Tone): WordLook => ({ Icon, tone });

/** Icons and tones of what a tool that was seen is to the register. */
export const discoveryLooks = {
  discoveryVerdict: {
    unregistered: look(ErrorIcon, 'bad'),
    'vendor-only': look(WarningIcon, 'warn'),
    retired: look(ArchiveIcon, 'warn'),
    registered: look(CheckIcon, 'good'),
    infrastructure: look(RouterIcon, 'quiet'),
    own: look(HomeIcon, 'quiet'),
  },
  candidateState: {
    new: look(ErrorIcon, 'warn'),
    registered: look(CheckIcon, 'good'),
    ignored: look(BlockIcon, 'quiet'),
    excepted: look(HourglassIcon, 'info'),
  },
} satisfies Record<string, Record<string, WordLook>>;
