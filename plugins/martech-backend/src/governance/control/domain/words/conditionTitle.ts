const titles: Record<string, string> = {
  release: 'Release discipline',
  roles: 'Role clarity',
  measures: 'Success measures',
};

/** What people call one of the eight conditions. */
export const conditionTitle = (id: string): string =>
  titles[id] ?? id.charAt(0).toUpperCase() + id.slice(1);
