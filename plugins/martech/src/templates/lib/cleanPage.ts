import createDOMPurify, { Config } from 'dompurify';
import { pictureBox } from './pictureBox';
import type { LeftOut } from './safeDocument';
import { sleepingHandlers, wakeWords } from './sleepingHandlers';

/** Whatever loads, leads away or sends; of other addresses nothing is left. */
const addresses = new Set([
  'action',
  'background',
  'cite',
  'data',
  'formaction',
  'href',
  'longdesc',
  'ping',
  'poster',
  'profile',
  'src',
  'srcset',
  'xlink:href',
]);

/** Those of them that load by themselves. */
const loading = new Set(['background', 'data', 'poster', 'src', 'srcset']);

const active = new Set([
  'APPLET',
  'BASE',
  'EMBED',
  'FRAME',
  'IFRAME',
  'META',
  'OBJECT',
  'SCRIPT',
]);

const config: Config = {
  WHOLE_DOCUMENT: true,
  // What is in a template element is not looked into.
  FORBID_TAGS: ['template', 'dialog', 'audio', 'video'],
  FORBID_ATTR: ['autofocus', 'contenteditable', 'target', 'tabindex'],
};

const isInside = (value: string) =>
  /^\s*(?:#|data:image\/(?:png|jpe?g|gif|webp);)/i.test(value);

/**
 * What styles load, as far as it is written plainly; the policy of the page
 * stops the rest.
 */
const loadedByStyle =
  /@import\b[^;}]*;?|url\(\s*(?!\s*["']?\s*(?:data:|#))[^)]*\)/gi;

const nameOf = ({ nodeName }: Node) => nodeName.toUpperCase();

/** In drawings what others write as `src`. */
const loads = (element: Node, attribute: string) =>
  loading.has(attribute) ||
  (attribute.endsWith('href') && nameOf(element) === 'IMAGE');

interface Removed {
  attribute?: Attr;
  element?: Element;
}

const removedOf = (entry: object): Removed => {
  const element: unknown = Reflect.get(entry, 'element');
  const attribute: unknown = Reflect.get(entry, 'attribute');
  return {
    ...(element instanceof Element && { element }),
    ...(attribute instanceof Attr && { attribute }),
  };
};

function isActive({ attribute, element }: Removed): boolean {
  if (attribute) return /^on/i.test(attribute.name);
  if (!element || !active.has(nameOf(element))) return false;
  return nameOf(element) !== 'META' || element.hasAttribute('http-equiv');
}

const isStyleSheet = ({ element }: Removed) =>
  element !== undefined && nameOf(element) === 'LINK';

/** A page without scripts, without addresses, and with its looks. */
export function cleanPage(text: string): { html: string; leftOut: LeftOut } {
  const purify = createDOMPurify(window);
  let outside = 0;
  const withoutLoads = (style: string) =>
    style.replaceAll(loadedByStyle, found => {
      outside += 1;
      return found.startsWith('@') ? '' : 'none';
    });
  purify.addHook('uponSanitizeElement', node => {
    if (node.nodeName === 'STYLE') {
      node.textContent = withoutLoads(wakeWords(node.textContent ?? ''));
    } else if (node instanceof Text) {
      node.data = wakeWords(node.data);
    }
  });
  purify.addHook('uponSanitizeAttribute', (element, attribute) => {
    const { attrName } = attribute;
    const attrValue = wakeWords(attribute.attrValue);
    attribute.attrValue =
      attrName === 'style' ? withoutLoads(attrValue) : attrValue;
    if (!addresses.has(attrName) || isInside(attrValue)) return;
    attribute.keepAttr = false;
    if (loads(element, attrName)) outside += 1;
  });
  purify.addHook('afterSanitizeAttributes', element => {
    const box = pictureBox(element);
    if (box) element.replaceWith(box);
  });
  const html = purify.sanitize(sleepingHandlers(text), config);
  const removed = purify.removed.map(removedOf);
  outside += removed.filter(isStyleSheet).length;
  return {
    html,
    leftOut: { active: removed.filter(isActive).length, outside },
  };
}
