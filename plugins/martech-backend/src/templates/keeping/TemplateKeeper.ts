import { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import { toError } from '@backstage/errors';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  isMarketingTemplate,
  MarketingTemplate,
} from '@martech-portal/backstage-plugin-martech-common';
import { Clock } from '../../clock';
import { TemplateRow } from '../domain/TemplateRow';
import { TemplateStore } from '../store/TemplateStore';
import { FactWriter } from './FactWriter';
import { FileKeeper } from './FileKeeper';

const AT_ONCE = 200;

interface TemplateKeeperOptions {
  auth: AuthService;
  catalog: Pick<CatalogService, 'streamEntities'>;
  clock: Clock;
  files: FileKeeper;
  logger: LoggerService;
  /** Reads templates as the catalog has them. */
  read(entityRefs: string[]): Promise<Array<Entity | undefined>>;
  store: TemplateStore;
  writer: FactWriter;
}

const templatesOf = (entities: ReadonlyArray<Entity | undefined>) =>
  entities.flatMap((entity): MarketingTemplate[] =>
    entity && isMarketingTemplate(entity) ? [entity] : [],
  );

const refOf = ({ declared }: TemplateRow) => declared.entityRef;

/** Keeps what the portal knows of the files of templates up to date. */
export class TemplateKeeper {
  readonly #options: TemplateKeeperOptions;

  constructor(options: TemplateKeeperOptions) {
    this.#options = options;
  }

  /**
   * Looks at all of them, and then tells rules, since a template is compared
   * with others. Never throws: what one run misses the next one finds.
   */
  async all(stopped: AbortSignal): Promise<void> {
    const { auth, catalog, clock, files, logger, store } = this.#options;
    const begun = clock.now().getTime();
    const refs: string[] = [];
    try {
      const pages = catalog.streamEntities(
        { filter: { kind: 'MarketingTemplate' }, pageSize: AT_ONCE },
        { credentials: await auth.getOwnServiceCredentials() },
      );
      for await (const page of pages) {
        if (stopped.aborted) return;
        const rows = await files.look(templatesOf(page), stopped);
        refs.push(...rows.map(({ declared }) => declared.entityRef));
      }
      await store.removeUnseen(begun);
      await this.#tell(refs);
    } catch (error) {
      if (stopped.aborted) return;
      logger.error(
        'The files of templates could not be looked at; the next run tries again',
        toError(error),
      );
    }
  }

  /** Looks at some now, and tells rules about them and their relatives. */
  async some(entityRefs: readonly string[], stopped: AbortSignal) {
    const { files, read, store } = this.#options;
    const templates = templatesOf(await read([...entityRefs]));
    const before = await store.of(entityRefs);
    const rows = await files.look(templates, stopped);
    const hashes = [...before.values(), ...rows].flatMap(
      ({ file }) => file.hash ?? [],
    );
    const relatives = [
      ...(await store.madeFrom(entityRefs)),
      ...(await store.withHashes(hashes)),
    ];
    await this.#tell([...rows, ...relatives].map(refOf));
  }

  async #tell(entityRefs: readonly string[]) {
    const { store, writer } = this.#options;
    const refs = [...new Set(entityRefs)];
    for (let start = 0; start < refs.length; start += AT_ONCE) {
      const rows = await store.of(refs.slice(start, start + AT_ONCE));
      await writer.tell([...rows.values()]);
    }
  }
}
