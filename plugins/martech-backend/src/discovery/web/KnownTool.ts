/** A tool that the web knows, as the data names it. */
export interface KnownTool {
  /** Names it, no other has the same. */
  name: string;
  company: string;
  /** What it mostly does on websites, for example `analytics`. */
  category: string;
  website?: string;
  /** Host names that belong to it, without wildcards. */
  domains: readonly string[];
}

/** What is known of hosts without asking anybody. */
export interface Web {
  /** The tool behind a host; undefined when nobody knows it. */
  toolOf(host: string): KnownTool | undefined;
  /** The part of a host name that somebody has registered. */
  siteOf(host: string): string;
}
