import { PictureContent } from '@martech-portal/backstage-plugin-martech-common';
import { compareTexts, Run } from './compareTexts';
import { filePieces } from './filePieces';
import { readableText } from './readableText';

/** How two files are compared: as people read them, or as they are written. */
export type CompareBy = 'reading' | 'source';

/** A part of two files, and what differs. */
export interface PartDifference {
  /** Without one: what no part marks. */
  name?: string;
  /** Which of the two files has it. */
  in: 'both' | 'original' | 'fork';
  /** Whether the texts are the same, however they are indented. */
  isSame: boolean;
  /** Of the same nothing; undefined: too different to say it piece by piece. */
  runs?: Run[];
}

/** Milliseconds for a whole file; what is left then is not said in detail. */
const BUDGET = 400;

const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

const presence = (before?: string, after?: string): PartDifference['in'] => {
  if (before === undefined) return 'fork';
  return after === undefined ? 'original' : 'both';
};

/** Compares a file with that of its original, marked part by marked part. */
export function compareFiles(
  original: PictureContent,
  fork: PictureContent,
  by: CompareBy,
): PartDifference[] {
  const isPage = original.sort === 'html' && fork.sort === 'html';
  const isRead = by === 'reading' && isPage;
  const deadline = performance.now() + BUDGET;
  const shown = (text: string) => (isRead ? readableText(text) : text);
  const compare = (before?: string, after?: string, name?: string) => {
    const texts = [shown(before ?? ''), shown(after ?? '')] as const;
    const isSame =
      before !== undefined &&
      after !== undefined &&
      plain(texts[0]) === plain(texts[1]);
    const left = Math.max(1, deadline - performance.now());
    return {
      ...(name !== undefined && { name }),
      in: presence(before, after),
      isSame,
      runs: isSame
        ? []
        : compareTexts(...texts, isRead ? 'words' : 'lines', left),
    };
  };
  const before = filePieces(original);
  const after = filePieces(fork);
  const names = [...new Set([...before.parts.keys(), ...after.parts.keys()])];
  return [
    ...names.map(name =>
      compare(before.parts.get(name), after.parts.get(name), name),
    ),
    compare(before.rest, after.rest),
  ];
}
