import type { Question } from '../domain/question.ts';
import type { Candidate } from './candidates.ts';

/** A question that a text can mean, with what it costs. */
export interface Reading {
  readonly question: Question;
  /** null: an answer to what the bot asked. */
  readonly candidate: Candidate | null;
  readonly bills: readonly (readonly string[])[];
  /** Readings of the same meaning have the same key. */
  readonly key: string;
}
