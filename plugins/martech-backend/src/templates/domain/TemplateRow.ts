import { TemplateCard } from '@martech-portal/backstage-plugin-martech-common';
import { Regions } from './readRegions';

/** What a template says of itself, as far as its file is concerned. */
export interface DeclaredTemplate {
  /** Full and lower case. */
  entityRef: string;
  uid: string;
  title: string;
  owner?: string;
  lifecycle: string;
  management: string;
  version?: string;
  /** Full and lower case. */
  derivedFrom?: string;
  source?: { url?: string; path?: string };
  /** Hash on record. */
  approved?: string;
  lockedRegions: string[];
  /** Somebody whose approval binds has approved it. */
  binding: boolean;
  /** Newest first; missing in rows from before it was kept. */
  approvals?: NonNullable<TemplateCard['approvals']>;
  /** Day of the last approval. */
  approvedOn?: string;
  keptIn: 'registry' | 'git';
  /** Where its entity was read from, `type:target`. */
  location?: string;
  editUrl?: string;
}

/** What is known of the file of a template. */
export interface TemplateFile {
  /** Where it was read. */
  place?: string;
  etag?: string;
  hash?: string;
  bytes?: number;
  regions: Regions;
  /** When it was first seen as it is, milliseconds. */
  changedAt?: number;
  /** Why it could not be read last, and since when that is so. */
  problem?: { text: string; since: number };
}

/** A template with what was found in its file. */
export interface TemplateRow {
  declared: DeclaredTemplate;
  file: TemplateFile;
  /** When the file was last asked for, milliseconds. */
  checkedAt?: number;
}

/** A version of a template that the portal has seen. */
export interface KnownVersion {
  entityRef: string;
  version: string;
  /** Milliseconds. */
  firstSeenAt: number;
  /** Day of its approval, or the day it was first seen. */
  publishedOn: string;
  /** Of the approved file, once that was read. */
  hash?: string;
  regions: Regions;
}

/** What a template is compared with. */
export interface Kin {
  parent?: TemplateRow;
  /** Versions of the parent. */
  parentVersions: readonly KnownVersion[];
  ownVersions: readonly KnownVersion[];
  /** The same file, and neither was made from the other. */
  copies: readonly TemplateRow[];
}
