import { entry } from './entry';

/** Default list of business data that should have one system of record. */
export const defaultDataObjects = [
  entry('approved-asset', 'Approved asset', 'Master asset'),
  entry('asset-rights', 'Asset rights', 'Usage rights'),
  entry('audience', 'Audience', 'Segment'),
  entry('brand-guideline', 'Brand guideline'),
  entry('budget', 'Budget', 'Marketing budget'),
  entry('campaign', 'Campaign'),
  entry('campaign-performance', 'Campaign performance', 'Results'),
  entry('campaign-status', 'Campaign status'),
  entry('consent', 'Consent', 'Permission to contact'),
  entry('content-item', 'Content item', 'Page'),
  entry('customer-profile', 'Customer profile', 'Golden record'),
  entry('event-registration', 'Event registration'),
  entry('lead', 'Lead'),
  entry('loyalty-balance', 'Loyalty balance', 'Points'),
  entry('media-plan', 'Media plan'),
  entry('order', 'Order'),
  entry('price', 'Price'),
  entry('product', 'Product', 'Product master data'),
  entry('review', 'Review', 'Rating'),
  entry('subscription', 'Subscription', 'Newsletter subscription'),
  entry('survey-response', 'Survey response', 'Feedback'),
  entry('translation', 'Translation', 'Translation memory'),
  entry('web-event', 'Web event', 'Click stream'),
];
