/** Who may push facts of which source: subjects of services by source. */
export type FactWriters = ReadonlyMap<string, ReadonlySet<string>>;

/** The sentence why a service may not push, undefined when it may. */
export function refusal(
  writers: FactWriters,
  source: string,
  subject: string,
): string | undefined {
  if (writers.get(source)?.has(subject)) return undefined;
  return `${subject} may not push facts of the source ${source}. Whoever runs the portal can allow it: add "${subject}" to martech.facts.sources.${source}.writers in the configuration.`;
}
