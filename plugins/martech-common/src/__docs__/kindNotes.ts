import { MartechKindName } from '../kinds';

/** What a page says in words that no schema holds. */
export interface KindNotes {
  intro: string;
  rules: string[];
}

const ownRules = {
  noLoop: (field: string) =>
    `\`${field}\` never leads back to where it started, over however many entities: the entity that closes the loop is refused.`,
};

/** Introduction and rules of every kind; the tests of each kind hold them. */
export const kindNotes: Record<MartechKindName, KindNotes> = {
  MarketingPlatform: {
    intro:
      'For example an asset library, a mail service or a home-grown connector. Write one as soon as somebody uses it, even as a sandbox; the rest can follow.',
    rules: [
      'Words of controlled lists must be in the list; the message names the nearest.',
      'Every entry of `spec.roles` has a holder in `assignee` or a reason in `notNeededBecause`, not both.',
      'An enduring role is held once. A project role may be held by several people and says in `endsOn` when it ends; only project roles do.',
      'A contract ends on or after the day it starts. One that renews itself says by how long in `term`; a notice period needs an `end` to count back from.',
      'Data about people needs the role of the vendor under GDPR in `spec.data.vendorRole` and is never `public`.',
      'Lifecycle `sandbox` needs `spec.sandbox`, ends at most 90 days ahead, and holds public or internal data and none about people.',
      'A platform neither depends on itself nor succeeds itself.',
      ownRules.noLoop('spec.successor'),
    ],
  },
  MarketingTemplate: {
    intro:
      'For example an e-mail layout, a banner or a brief: owned and versioned like software, so that copies can be found.',
    rules: [
      'A `local` template names the one it was made from in `derivedFrom`, or says in `localReason` why there is none.',
      'The file is at a `url` or at a `path`, not both; a hash in `integrity` needs one of them.',
      'A region is locked or editable, not both.',
      'Markets and channels, also those of `spec.rights`, must be in the lists.',
      ownRules.noLoop('spec.derivedFrom'),
    ],
  },
  MarketingIntegration: {
    intro:
      'The other end may also be a component, API or resource of the catalog. Manual uploads count, too.',
    rules: [
      '`spec.source` and `spec.target` are two different entities.',
      'The data that moves must be in the list of data objects.',
      'Data about people is never `public`.',
    ],
  },
  MarketingVendor: {
    intro:
      'Agencies and partners count, too. Its host names tell to whom a tool belongs that nobody has registered.',
    rules: [
      'Host names are written in lower case without `https://` and each once.',
      'An agreement expires on or after the day it was signed.',
      ownRules.noLoop('spec.parent'),
    ],
  },
  MarketingDecision: {
    intro: 'The type says what an answer looks like.',
    rules: [
      'An accepted decision has an `answer` and the day in `decidedOn`.',
      'The day of review is not before the day of decision.',
      'The data object of a `system-of-record` decision must be in the list.',
      ownRules.noLoop('spec.supersedes'),
    ],
  },
  MarketingScorecard: {
    intro: 'Rules are written in CEL, the Common Expression Language.',
    rules: [
      'Levels have distinct ids and ranks, checks distinct ids; every check is on one of the levels.',
      'In a `readiness` scorecard every check names the go-live condition it tests.',
      'A message may show values of `evidence` as `{{name}}` and nothing else.',
      'An `announced` scorecard has an `enforceFrom`, a `campaign` a `targetDate`.',
    ],
  },
};
