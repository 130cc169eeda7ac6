import type { Figures } from './figures.ts';
import type { Period } from './period.ts';
import type { MunicipalityCode, PlaceCode, RegionCode } from './place.ts';

/** `2025-Q2` (country), `2020-Q4-AM19` (one region), `undated-AM29-1` (undated; the number counts up per scope). */
export type EditionId = string;

export type EditionScope = RegionCode | 'NL';

/** One row as printed. The country row has no region; a region's total row has no municipality. */
export type EditionRow =
  | {
      readonly level: 'municipality';
      readonly region: RegionCode;
      readonly municipality: MunicipalityCode;
      readonly figures: Figures;
    }
  | {
      readonly level: 'region';
      readonly region: RegionCode;
      readonly figures: Figures;
      /** Size of the doelgroepregister, in people, where the edition prints it. */
      readonly register: number | null;
    }
  | { readonly level: 'country'; readonly figures: Figures; readonly register: number | null };

export function codeOfRow(row: EditionRow): PlaceCode {
  switch (row.level) {
    case 'municipality':
      return row.municipality;
    case 'region':
      return row.region;
    case 'country':
      return 'NL';
  }
}

/** When the figures are of: a quarter, or undated with the quarter they are certainly older than, and why. */
export type EditionDate =
  | { readonly period: Period; readonly before: null; readonly because: null }
  | { readonly period: null; readonly before: Period; readonly because: string };

/** Where an edition came from. */
export interface EditionSource {
  /** File name without folders. */
  readonly file: string;
  readonly sha256: string;
}

/** A publication that was read and checked. Immutable; a correction is a new value with the same id. */
export type Edition = EditionDate & {
  readonly id: EditionId;
  readonly scope: EditionScope;
  readonly rows: readonly EditionRow[];
  readonly source: EditionSource;
  readonly findings: readonly Finding[];
};

/** Something worth knowing about an edition that did not stop it from being stored. */
export type Finding =
  /** The published national row minus the sum of the published regions, per column, in people. */
  | { readonly kind: 'national-total-differs'; readonly difference: Figures }
  /** All regions, and no national row. */
  | { readonly kind: 'national-row-missing' }
  /** Read before the quarter it says it is of was over. */
  | { readonly kind: 'quarter-not-over'; readonly period: Period }
  /** A municipality that belongs to the region in only some of the divisions of that time has no row. */
  | { readonly kind: 'member-missing'; readonly region: RegionCode; readonly municipality: MunicipalityCode }
  | {
      readonly kind: 'implausible-change';
      readonly code: PlaceCode;
      readonly what: ImplausibleChange;
      readonly from: number;
      readonly to: number;
      readonly comparedWith: EditionId;
    }
  /** Stored although a check failed, because a person said why (`--accept`). */
  | { readonly kind: 'accepted'; readonly complaint: Complaint; readonly because: string };

export type ImplausibleChange = 'halved' | 'doubled' | 'columns-swapped' | 'became-zero';

/** Where in a file: page for PDF, line for text. */
export interface FilePosition {
  readonly page: number | null;
  readonly line: number | null;
}

/** Why a publication is refused. The values fill the sentence that `present/` makes of it. */
export type Complaint =
  | {
      readonly kind: 'unreadable';
      readonly detail:
        | 'missing'
        | 'empty'
        | 'too-large'
        | 'too-many-pages'
        | 'damaged'
        | 'encrypted'
        | 'no-text'
        | 'html-as-pdf'
        | 'not-text'
        | 'took-too-long'
        | 'folder';
    }
  | { readonly kind: 'layout-unknown'; readonly found: string; readonly at: FilePosition | null }
  /** The Dutch export variant, which is for people and not read back. */
  | { readonly kind: 'dutch-export' }
  | { readonly kind: 'row-unreadable'; readonly at: FilePosition; readonly text: string }
  | {
      readonly kind: 'row-sum';
      readonly at: FilePosition | null;
      readonly name: string;
      readonly sum: number;
      readonly printed: number;
    }
  | {
      readonly kind: 'region-sum';
      readonly at: FilePosition | null;
      readonly name: string;
      readonly column: keyof Figures;
      readonly sum: number;
      readonly printed: number;
    }
  | { readonly kind: 'total-row-missing'; readonly name: string; readonly at: FilePosition | null }
  | {
      readonly kind: 'unknown-name';
      readonly at: FilePosition | null;
      readonly name: string;
      readonly level: 'municipality' | 'region';
      readonly suggestions: readonly string[];
    }
  | {
      readonly kind: 'doubled-name';
      readonly at: FilePosition | null;
      readonly name: string;
      readonly firstAt: FilePosition | null;
    }
  | { readonly kind: 'member-missing'; readonly region: string; readonly names: readonly string[] }
  | {
      readonly kind: 'wrong-region';
      readonly at: FilePosition | null;
      readonly name: string;
      readonly region: string;
    }
  | { readonly kind: 'region-unknown'; readonly names: readonly string[] }
  | { readonly kind: 'no-period' }
  | {
      readonly kind: 'two-periods';
      readonly first: string;
      readonly second: string;
      readonly at: FilePosition | null;
    }
  | { readonly kind: 'period-differs'; readonly inFile: Period; readonly given: Period }
  | { readonly kind: 'undated-but-dated'; readonly inFile: Period }
  | {
      readonly kind: 'register-percentage';
      readonly name: string;
      readonly total: number;
      readonly register: number;
      readonly printed: number;
      readonly computed: number;
    };

/** Complaints that a person may accept with a reason (contract: `--accept`). */
export function isAcceptable(complaint: Complaint): boolean {
  return ['row-sum', 'region-sum', 'member-missing', 'wrong-region', 'register-percentage'].includes(
    complaint.kind,
  );
}
