import { PictureContent } from '@martech-portal/backstage-plugin-martech-common';
import { marked } from 'marked';
import { cleanPage } from './cleanPage';
import { escapeText } from './escapeText';

/** A page that runs nothing and loads nothing, and what it lost by that. */
export interface SafeDocument {
  /** For `srcdoc` of a frame whose sandbox allows nothing. */
  html: string;
  leftOut: LeftOut;
}

/** What was taken out of a file before it is shown. */
export interface LeftOut {
  /** Scripts, frames, redirects and the like. */
  active: number;
  /** Pictures, fonts and styles that are kept elsewhere. */
  outside: number;
}

/** Nothing but what is in the page itself, whatever cleaning should miss. */
const policy =
  "default-src 'none'; img-src data:; font-src data:; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'";

const look = `
html { color: #111; color-scheme: only light; font-family: sans-serif; }
[data-not-loaded] { display: inline-block; box-sizing: border-box; vertical-align: middle; max-width: 100%; min-width: 48px; min-height: 32px; padding: 6px 8px; overflow: hidden; background: #e8e8e8; color: #333; font: 12px/1.5 sans-serif; text-align: center; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: 13px monospace; margin: 8px; }
body > .whole { display: block; max-width: 100%; margin: 0 auto; }`;

const page = (body: string): string =>
  `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><style>${look}</style>${body}`;

const nothing: LeftOut = { active: 0, outside: 0 };

const picture = (address: string): SafeDocument => ({
  // Inside an image nothing runs and nothing is loaded.
  html: page(`<img class="whole" alt="" src="${address}">`),
  leftOut: nothing,
});

function cleaned(text: string): SafeDocument {
  const { html, leftOut } = cleanPage(text);
  return { html: page(html), leftOut };
}

/** Anything else in it would leave the address. */
const base64 = (text: string) => text.replaceAll(/[^A-Za-z0-9+/=]/g, '');
const mediaTypes = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'];

/**
 * The file of a template as a page that may be shown to anybody: it comes from
 * outside and is taken for hostile. Three things hold it: cleaning, a policy in
 * the page, and the sandbox of the frame that it is shown in.
 */
export function safeDocument(content: PictureContent): SafeDocument {
  const { mediaType, sort, text } = content;
  switch (sort) {
    case 'html':
      return cleaned(text);
    case 'markdown':
      return cleaned(marked.parse(text, { async: false }));
    case 'svg':
      return picture(`data:image/svg+xml,${encodeURIComponent(text)}`);
    case 'image': {
      const type = mediaTypes.find(known => known === mediaType);
      return picture(`data:${type ?? 'image/png'};base64,${base64(text)}`);
    }
    default:
      return { html: page(`<pre>${escapeText(text)}</pre>`), leftOut: nothing };
  }
}
