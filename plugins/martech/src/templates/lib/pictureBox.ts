/** Pictures of a page that count who opens it; nobody is to see them. */
const isPixel = (size: string) => /^[01](?:px)?$/.test(size);

const length = (size: string): string | undefined => {
  if (/^\d+(?:px)?$/.test(size)) return `${parseInt(size, 10)}px`;
  return /^\d+%$/.test(size) ? size : undefined;
};

/**
 * What stands where a picture that is not loaded would be: a box of its size
 * with what is said of it. Browsers would show a broken picture.
 */
export function pictureBox(element: Element): Element | undefined {
  const said = (name: string) => element.getAttribute(name)?.trim() ?? '';
  if (element.nodeName !== 'IMG' || said('src') || said('srcset')) {
    return undefined;
  }
  const box = element.ownerDocument.createElement('span');
  const sizes = ['width', 'height'] as const;
  if (sizes.some(name => isPixel(said(name)))) {
    box.hidden = true;
    return box;
  }
  const styles = sizes.flatMap(name => {
    const size = length(said(name));
    return size ? `${name}: ${size}` : [];
  });
  const style = [...styles, said('style')].filter(Boolean).join('; ');
  if (style) box.setAttribute('style', style);
  if (said('class')) box.className = said('class');
  box.dataset.notLoaded = '';
  box.textContent = said('alt');
  return box;
}
