import {
  defaultVocabularies,
  MarketingTemplate,
} from '@martech-portal/backstage-plugin-martech-common';
import { addDays } from '../day/addDays';
import { Naming } from '../entity/uniqueNames';
import { martechEntity } from '../entity/martechEntity';
import { Weighted } from '../random/Random';
import { Surroundings } from '../surroundings';

type Spec = MarketingTemplate['spec'];

const { channels, markets } = defaultVocabularies;

const types: Weighted<{ type: Spec['type']; title: string }> = [
  [{ type: 'email', title: 'Newsletter' }, 24],
  [{ type: 'landing-page', title: 'Campaign page' }, 18],
  [{ type: 'banner', title: 'Banner' }, 16],
  [{ type: 'social', title: 'Post' }, 14],
  [{ type: 'video', title: 'Film' }, 6],
  [{ type: 'document', title: 'Leaflet' }, 10],
  [{ type: 'brief', title: 'Brief' }, 5],
  [{ type: 'form', title: 'Form' }, 4],
  [{ type: 'workflow', title: 'Approval' }, 3],
];

const lifecycles: Weighted<Spec['lifecycle']> = [
  ['draft', 12],
  ['approved', 70],
  ['deprecated', 12],
  ['retired', 6],
];

const LOCAL = 0.35;

/**
 * One template; about a third are local copies, most of a template made before.
 *
 * @param masters - names of managed templates made before
 */
export function template(
  { options, organisation, random }: Surroundings,
  platforms: string[],
  naming: (title: string) => Naming,
  masters: string[],
) {
  const team = random.pick(organisation.teams);
  const kind = random.weighted(types);
  const market = random.pick(markets);
  const isLocal = random.chance(LOCAL);
  const master =
    isLocal && masters.length > 0 && random.chance(0.8)
      ? random.pick(masters.slice(-40))
      : undefined;
  const on = addDays(options.today, -random.integer(5, 900));
  const spec: Spec = {
    type: kind.type,
    lifecycle: random.weighted(lifecycles),
    owner: team.ref,
    management: isLocal ? 'local' : 'managed',
    derivedFrom: master,
    localReason:
      isLocal && !master ? 'Made before there was a common one.' : undefined,
    platforms: random.picks(platforms, random.integer(1, 2)),
    version: `${random.integer(1, 6)}.${random.integer(0, 9)}.0`,
    lockedRegions: isLocal ? undefined : ['header', 'legal-footer'],
    editableRegions: ['hero', 'story'],
    approvals: random.chance(isLocal ? 0.3 : 0.85)
      ? [
          {
            role: 'brand-lead',
            legalEffect: 'brand',
            by: random.pick(team.people),
            on,
          },
        ]
      : undefined,
    rights: random.chance(0.35)
      ? {
          expiresOn: addDays(options.today, random.integer(-60, 900)),
          territories: [market.id],
        }
      : undefined,
    accessibility: random.chance(0.5)
      ? {
          standard: 'WCAG 2.2 AA',
          checkedOn: on,
          result: random.weighted([
            ['pass', 6],
            ['partial', 3],
            ['fail', 1],
          ]),
        }
      : undefined,
    markets: [market.id],
    channels: [random.pick(channels).id],
    reviewBy: random.chance(0.6)
      ? addDays(options.today, random.integer(-120, 500))
      : undefined,
  };
  const { name, title } = naming(`${kind.title} ${team.unit} ${market.title}`);
  return martechEntity(options, random, 'MarketingTemplate', {
    name,
    title,
    description: `${kind.title} of ${team.unit} for ${market.title}. Made up for a scale test.`,
    spec,
  });
}
