import { ASTNode } from '@marcbachmann/cel-js';
import { RecordCounts } from '../types';

/** Something a rule may not do: where, and what to write instead. */
export interface Refusal {
  at: number;
  message: string;
}

/** What an expression reads, and what it may not. */
export interface Reading {
  facts: Set<string>;
  records: Set<keyof RecordCounts>;
  /** Fields of `related`. */
  related: Set<string>;
  readsMeasures: boolean;
  /** Whether a function is called that asks about people and groups. */
  asksPeople: boolean;
  /** Whether that may be asked of something that is none. */
  asksOthers: boolean;
  /** People and groups that stand in it as text, by full reference. */
  named: Set<string>;
  usesCalendar: boolean;
  hasLoop: boolean;
  /** Parts of which some field is read, and not the whole. */
  readInPart: Set<ASTNode>;
  refusals: Refusal[];
}

/** Notes what one part reads; true when its own parts have been seen to. */
export type Note = (node: ASTNode, reading: Reading) => boolean;

export const newReading = (): Reading => ({
  facts: new Set(),
  records: new Set(),
  related: new Set(),
  readsMeasures: false,
  asksPeople: false,
  asksOthers: false,
  named: new Set(),
  usesCalendar: false,
  hasLoop: false,
  readInPart: new Set(),
  refusals: [],
});
