/** Texts by name, in groups of any depth. */
export interface NestedMessages {
  readonly [name: string]: string | NestedMessages;
}

/**
 * The same texts under names with dots. Backstage does this, too, but its types
 * compare every text with every other: too much for the compiler with as many
 * as we have.
 */
export const flatMessages = (
  messages: NestedMessages,
  before = '',
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(messages).flatMap(([name, value]) =>
      typeof value === 'string'
        ? [[`${before}${name}`, value]]
        : Object.entries(flatMessages(value, `${before}${name}.`)),
    ),
  );
