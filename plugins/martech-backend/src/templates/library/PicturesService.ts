import { TemplatePicture } from '@martech-portal/backstage-plugin-martech-common';
import { Clock } from '../../clock';
import { Caller } from '../../http';
import { VisibleEstate } from '../../scorecards/reads/VisibleEstate';
import { declaredOf } from '../domain/declaredOf';
import { Place, placeOf } from '../domain/placeOf';
import {
  MOST_SHOWN,
  NoPicture,
  noSource,
  notShown,
  showPicture,
  tooLargeToShow,
} from '../domain/showPicture';
import { DeclaredTemplate, TemplateRow } from '../domain/TemplateRow';
import { verdictOf } from '../domain/verdictOf';
import { IntegrityService, TemplateAddress } from '../reads/IntegrityService';
import { PicturesPolicy } from '../readTemplatesPolicy';
import { TemplateStore } from '../store/TemplateStore';
import { KeptFiles } from './KeptFiles';

interface PicturesServiceOptions {
  clock: Clock;
  estate: Pick<VisibleEstate, 'entity'>;
  files: Pick<KeptFiles, 'read'>;
  pictures: PicturesPolicy;
  resolveUrl(path: string, base: string): string;
  store: Pick<TemplateStore, 'of'>;
  templates: Pick<IntegrityService, 'template'>;
}

type Found = Pick<TemplatePicture, 'asOf' | 'content' | 'missing' | 'verdict'>;

const nameIn = ({ source }: DeclaredTemplate) =>
  source?.url ?? source?.path ?? '';

/** Files of templates for whoever may see their entities. */
export class PicturesService {
  readonly #options: PicturesServiceOptions;

  constructor(options: PicturesServiceOptions) {
    this.#options = options;
  }

  /** @throws NotFoundError, the same for what is hidden and what is not there */
  async of(address: TemplateAddress, caller: Caller): Promise<TemplatePicture> {
    const { estate } = this.#options;
    const named = { kind: 'MarketingTemplate', ...address };
    const { entityRef, type } = await estate.entity(caller, named);
    const row = await this.#row(entityRef, address, caller);
    const { title, version } = row.declared;
    return {
      entityRef,
      title,
      type,
      ...(version !== undefined && { version }),
      ...(await this.#found(row)),
    };
  }

  /** As it was looked at last, or else as the catalog has it. */
  async #row(
    entityRef: string,
    address: TemplateAddress,
    caller: Caller,
  ): Promise<TemplateRow> {
    const { store, templates } = this.#options;
    const known = (await store.of([entityRef])).get(entityRef);
    if (known) return known;
    const template = await templates.template(address, caller);
    return { declared: declaredOf(template), file: { regions: {} } };
  }

  async #found({ declared, file }: TemplateRow): Promise<Found> {
    const { clock, files, resolveUrl } = this.#options;
    const place = placeOf(declared, resolveUrl);
    const asOf = clock.now();
    const without = (missing: NoPicture): Found => ({
      asOf: asOf.toISOString(),
      verdict: verdictOf({ declared, file }),
      missing,
    });
    if (!place) return without(noSource);
    if (!this.#isShown(place)) return without(notShown);
    if ((file.bytes ?? 0) > MOST_SHOWN) return without(tooLargeToShow);
    const read = await files.read(place);
    if ('problem' in read) {
      return without({ reason: 'unreadable', text: read.problem });
    }
    const shown = showPicture(nameIn(declared), read.content);
    if ('reason' in shown) return without(shown);
    return {
      asOf: new Date(read.readAt).toISOString(),
      verdict: verdictOf({ declared, file: { hash: shown.hash, regions: {} } }),
      content: shown,
    };
  }

  #isShown(place: Place): boolean {
    const { enabled, hosts } = this.#options.pictures;
    if (!enabled) return false;
    if (!hosts || place.kind !== 'url') return true;
    return URL.canParse(place.url) && hosts.has(new URL(place.url).host);
  }
}
