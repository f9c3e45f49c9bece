import { ownedMessages } from './messages/ownedMessages';

// Titles of widgets are data of the home page, which knows no translations.
const { widget } = ownedMessages;

const layout = {
  width: { minColumns: 3, defaultColumns: 4 },
  height: { minRows: 3, defaultRows: 6 },
};

/**
 * The one list of widgets of ours on the home page; both frontend systems make
 * theirs from it.
 */
export const homeWidgets = {
  platforms: {
    name: 'MartechMyPlatforms',
    title: widget.platforms.title,
    description: widget.platforms.description,
    layout,
    components: () => import('./components/MyPlatforms'),
  },
  inbox: {
    name: 'MartechMyInbox',
    title: widget.inbox.title,
    description: widget.inbox.description,
    layout,
    components: () => import('./components/MyInbox'),
  },
  renewals: {
    name: 'MartechMyRenewals',
    title: widget.renewals.title,
    description: widget.renewals.description,
    layout,
    components: () => import('./components/MyRenewals'),
  },
};
