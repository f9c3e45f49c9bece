const stated: readonly string[] = ['MarketingPlatform', 'MarketingTemplate'];

/** Whether entities of a kind have a control state. */
export const isStated = (kind: string) => stated.includes(kind);
