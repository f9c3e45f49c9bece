import { entry } from './entry';

/** Default list of channels on which marketing reaches people. */
export const defaultChannels = [
  entry('affiliate', 'Affiliate'),
  entry('app', 'Mobile app', 'In-app'),
  entry('call-centre', 'Call centre', 'Telephone'),
  entry('chat', 'Chat', 'Messenger'),
  entry('direct-mail', 'Direct mail', 'Post'),
  entry('display', 'Display', 'Banner'),
  entry('email', 'E-mail', 'Newsletter'),
  entry('events', 'Events', 'Trade fair'),
  entry('marketplace', 'Marketplace'),
  entry('out-of-home', 'Out of home', 'OOH', 'Billboard'),
  entry('print', 'Print'),
  entry('push', 'Push message'),
  entry('retail', 'Retail', 'In-store', 'Point of sale'),
  entry('search', 'Search', 'SEA'),
  entry('sms', 'SMS', 'Text message'),
  entry('social', 'Social media'),
  entry('tv', 'Television', 'CTV'),
  entry('video', 'Online video'),
  entry('web', 'Website', 'Web shop'),
];
