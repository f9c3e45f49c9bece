import { PictureSort } from '@martech-portal/backstage-plugin-martech-common';
import { isBinary } from './readRegions';

/** How a file can be shown, and as what. */
export interface Shown {
  sort: PictureSort;
  /** Of an image. */
  mediaType?: string;
}

const byEnding: Record<string, PictureSort> = {
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  mjml: 'mjml',
  svg: 'svg',
  md: 'markdown',
  markdown: 'markdown',
  txt: 'text',
};

/** What images begin with, in hex; an ending alone says nothing. */
const images: Array<[mediaType: string, begins: RegExp]> = [
  ['image/png', /^89504e470d0a1a0a/],
  ['image/jpeg', /^ffd8ff/],
  ['image/gif', /^47494638(?:37|39)61/],
  ['image/webp', /^52494646.{8}57454250/],
];

/** What a page begins with, after comments. */
const markup =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(!doctype\s+html|html|head|body|header|main|footer|section|article|nav|div|table|center|style|h1|p|mjml|svg)\b/i;

const LOOKED_AT = 8_192;

/** Ending of the file that an address or a path names. */
function endingOf(place: string): string {
  const path = /^[a-z][a-z\d+.-]*:\/\//i.test(place)
    ? place.replace(/[?#].*$/, '')
    : place;
  const [, ending = ''] = /\.([a-z\d]+)$/i.exec(path) ?? [];
  return ending.toLowerCase();
}

function ofMarkup(content: Buffer): PictureSort | undefined {
  const head = content.subarray(0, LOOKED_AT).toString('utf8');
  const [, tag] = markup.exec(head.replace(/^\uFEFF/, '')) ?? [];
  if (tag === undefined) return undefined;
  const name = tag.toLowerCase();
  return name === 'mjml' || name === 'svg' ? name : 'html';
}

/**
 * How a file is shown: an image by what it begins with, a text by its ending,
 * and what is named otherwise only if it begins as a page does. Everything else
 * is not shown: a file of settings is no template.
 */
export function pictureSort(place: string, content: Buffer): Shown | undefined {
  const head = content.subarray(0, 16).toString('hex');
  const image = images.find(([, begins]) => begins.test(head));
  if (image) return { sort: 'image', mediaType: image[0] };
  if (isBinary(content)) return undefined;
  const sort = byEnding[endingOf(place)] ?? ofMarkup(content);
  return sort && { sort };
}
