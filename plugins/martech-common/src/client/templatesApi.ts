import { MartechRecord } from '../governance';
import {
  AppliedVersion,
  ProposeVersion,
  TemplateCards,
  TemplateIntegrity,
  TemplatePicture,
} from '../templates';
import { WriteOptions } from './governanceApi';
import { CallOptions } from './HttpCalls';

/**
 * Files of templates: whether they are as approved, who keeps copies of them,
 * and how a new version is published.
 *
 * @public
 */
export interface TemplatesApi {
  /** @throws ResponseError (404) when there is none that the caller may see */
  integrity(
    entityRef: string,
    options?: CallOptions,
  ): Promise<TemplateIntegrity>;

  /**
   * Its file, to be shown. It is as hostile as whoever wrote it: show it only in
   * a frame that runs nothing.
   *
   * @throws ResponseError (404) when there is none that the caller may see
   */
  picture(entityRef: string, options?: CallOptions): Promise<TemplatePicture>;

  /** What the library says of up to 100; hidden ones are left out. */
  cards(
    entityRefs: readonly string[],
    options?: CallOptions,
  ): Promise<TemplateCards>;

  /** Reads its file now, and answers what was found. */
  check(entityRef: string, options?: CallOptions): Promise<TemplateIntegrity>;

  /**
   * Reads the file of a new version and asks those who decide about it.
   *
   * @throws ResponseError (400) with field and rule, or why the file cannot be read
   */
  proposeVersion(
    entityRef: string,
    body: ProposeVersion,
    options?: WriteOptions,
  ): Promise<MartechRecord>;

  /**
   * Publishes what was approved, or goes on where it stopped.
   *
   * @throws ResponseError (409) when it is not decided, or the file has changed
   */
  applyVersion(
    entityRef: string,
    changeId: string,
    options?: CallOptions,
  ): Promise<AppliedVersion>;
}
