/** The address when it is http or https; anything else is never made a link. */
export function webAddress(value: string | undefined): string | undefined {
  if (!value) return undefined;
  try {
    const { protocol, href } = new URL(value);
    return ['http:', 'https:'].includes(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
