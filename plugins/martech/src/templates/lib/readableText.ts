import { sleepingHandlers, wakeWords } from './sleepingHandlers';

/** Elements that stand on lines of their own. */
const blocks =
  /^(?:address|article|aside|blockquote|body|br|center|dd|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|td|th|tr|ul)$/;
const unread = /^(?:head|noscript|script|style|template|title)$/;

const named = (element: Element, attribute: string) =>
  element.getAttribute(attribute)?.trim() ?? '';

function before(element: Element, name: string): string {
  if (name !== 'img') return '';
  return `[${[named(element, 'alt'), named(element, 'src')]
    .filter(Boolean)
    .join(' ')}] `;
}

function after(element: Element, name: string): string {
  const href = name === 'a' ? named(element, 'href') : '';
  return href ? ` [${href}]` : '';
}

function textOf(node: Node): string {
  if (node instanceof Text) return node.data.replaceAll(/\s+/g, ' ');
  if (!(node instanceof Element)) return '';
  const name = node.nodeName.toLowerCase();
  if (unread.test(name)) return '';
  const inner = [...node.childNodes].map(textOf).join('');
  const text = before(node, name) + inner + after(node, name);
  return blocks.test(name) ? `\n${text}\n` : text;
}

/**
 * What people read of a page, line by line, with the addresses that it leads to
 * and the pictures that it shows in brackets.
 */
export function readableText(html: string): string {
  // A page of a parser runs nothing and loads nothing.
  const { body } = new DOMParser().parseFromString(
    sleepingHandlers(html),
    'text/html',
  );
  return wakeWords(textOf(body))
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)
    .join('\n');
}
