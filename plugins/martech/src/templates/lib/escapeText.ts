const marks: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
};

/** Text that stays text between tags. */
export const escapeText = (text: string): string =>
  text.replaceAll(/[&<>]/g, mark => marks[mark]);
