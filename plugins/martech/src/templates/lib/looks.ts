import {
  RegionState,
  TemplateVerdict,
} from '@martech-portal/backstage-plugin-martech-common';
import { Tone } from '../../components/Word';

/** How what became of a file is coloured; the word always stands beside it. */
export const verdictTones: Record<TemplateVerdict, Tone> = {
  intact: 'good',
  changed: 'bad',
  unrecorded: 'warn',
  unreadable: 'warn',
  unread: 'quiet',
  'no-source': 'quiet',
};

/** The same of a locked part. */
export const regionTones: Record<RegionState, Tone> = {
  same: 'good',
  outdated: 'warn',
  approved: 'info',
  changed: 'bad',
  missing: 'bad',
  unknown: 'quiet',
};
