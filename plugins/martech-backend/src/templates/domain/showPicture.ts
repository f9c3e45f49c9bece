import {
  NoPictureReason,
  PictureContent,
} from '@martech-portal/backstage-plugin-martech-common';
import { contentHash } from './contentHash';
import { markedParts } from './markedParts';
import { pictureSort } from './pictureSort';

const KILOBYTE = 1_000;

/** Larger files are not sent to browsers. */
export const MOST_SHOWN = 500 * KILOBYTE;

/** Why there is no picture, in a sentence with what to do. */
export interface NoPicture {
  reason: NoPictureReason;
  text: string;
}

export const noSource: NoPicture = {
  reason: 'no-source',
  text: 'No file is on record. Say in the entry where it is (source).',
};

export const notShown: NoPicture = {
  reason: 'not-shown',
  text: 'Files from there are not shown. Whoever runs the portal can allow it in martech.templates.pictures.',
};

export const tooLargeToShow: NoPicture = {
  reason: 'too-large',
  text: `The file is larger than ${
    MOST_SHOWN / KILOBYTE
  } kB, which is too much for a picture. Open it where it is kept.`,
};

const unknownSort: NoPicture = {
  reason: 'unknown-sort',
  text: 'Files of this sort have no picture: only HTML, MJML, SVG, PNG, JPEG, GIF, WebP, Markdown and text have. Open it where it is kept.',
};

/** A file as browsers show it, or why they cannot. */
export function showPicture(
  place: string,
  content: Buffer,
): PictureContent | NoPicture {
  if (content.length > MOST_SHOWN) return tooLargeToShow;
  const shown = pictureSort(place, content);
  if (!shown) return unknownSort;
  const isImage = shown.sort === 'image';
  const text = content.toString(isImage ? 'base64' : 'utf8');
  return {
    ...shown,
    text,
    hash: contentHash(content),
    bytes: content.length,
    parts: isImage ? [] : markedParts(text),
  };
}
