/**
 * A readable stand-in for a name until its title is known:
 * `group:default/brand-studio` and `brand-studio` give "Brand studio".
 */
export function humanName(nameOrRef: string): string {
  const name = nameOrRef.slice(
    Math.max(nameOrRef.lastIndexOf('/'), nameOrRef.lastIndexOf(':')) + 1,
  );
  const words = name.replace(/[-_.]+/g, ' ').trim();
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}
