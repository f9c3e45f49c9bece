/** Whether a text is a full entity reference, such as `group:default/brand`. */
export const isEntityRef = (text: string): boolean =>
  /^[a-z][a-z0-9]*:[a-z0-9][\w.-]*\/[\w.-]+$/i.test(text);
