/** What an address asks for. */
export type Query = Record<string, string | readonly string[]>;

/** An address with a query, a value after the other where there are several. */
export function withQuery(address: string, query: Query = {}): string {
  const params = new URLSearchParams();
  for (const [name, values] of Object.entries(query)) {
    for (const value of [values].flat()) params.append(name, value);
  }
  return params.size > 0 ? `${address}?${params}` : address;
}
