import type { Complaint } from '../../src/domain/edition.ts';

type Unreadable = Extract<Complaint, { kind: 'unreadable' }>['detail'];

type Ends = readonly (Unreadable | Exclude<Complaint['kind'], 'unreadable'> | 'stopped')[];

/** A file made to harm whoever reads it. */
export interface HostileFile {
  readonly what: string;
  /** As which it is given: `.pdf`, `.html`, `.txt`, `.csv`. */
  readonly name: string;
  readonly bytes: () => Uint8Array | Promise<Uint8Array>;
  /** The complaints that it may end in; `stopped`: it took too much time or memory. */
  readonly ends: Ends;
}

export type HostileWay = readonly [what: string, bytes: HostileFile['bytes'], ends: Ends];

export const UNREADABLE: Ends = ['damaged', 'no-text', 'layout-unknown'];
export const BOUNDED: Ends = [...UNREADABLE, 'stopped'];

export function textBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
