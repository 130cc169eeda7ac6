import type { ExportAnswer } from '../../domain/answer.ts';
import { codeOfRow, type Edition, type EditionScope } from '../../domain/edition.ts';
import { type Figures, isSmall, type ShareMetric, shareOf } from '../../domain/figures.ts';
import type { Place } from '../../domain/place.ts';
import { type Places, placeOfCode } from '../../domain/places.ts';
import type { EditionInfo } from '../../domain/snapshot.ts';

/** What a file is made of: rows of one edition, and what the source sheet says. */
export interface Sheet {
  readonly edition: Pick<EditionInfo, 'id' | 'scope' | 'period' | 'before' | 'source' | 'findings'>;
  readonly scope: Place;
  readonly rows: readonly SheetRow[];
}

export interface SheetRow {
  readonly place: Place;
  readonly region: Place | null;
  readonly figures: Figures;
  readonly register: number | null;
}

export function sheetOfAnswer({ edition, scope, rows }: ExportAnswer): Sheet {
  return {
    edition,
    scope,
    rows: rows.map(({ region, of }) => ({
      place: of.place,
      region,
      figures: of.figures,
      register: of.register,
    })),
  };
}

/** A whole edition, or one region of it; names as in `places`. */
export function sheetOfEdition(edition: Edition, scope: EditionScope | null, places: Places): Sheet {
  const place = (code: Place['code']): Place => placeOfCode(places, code);
  const wanted = edition.rows.filter(
    (row) => scope === null || scope === 'NL' || (row.level !== 'country' && row.region === scope),
  );
  return {
    edition,
    scope: place(scope ?? edition.scope),
    rows: wanted.map((row) => ({
      place: place(codeOfRow(row)),
      region: row.level === 'country' ? null : place(row.region),
      figures: row.figures,
      register: row.level === 'municipality' ? null : row.register,
    })),
  };
}

/** 0–1; null where it would rest on fewer than 10 people. */
export function shownShare(row: SheetRow, metric: ShareMetric): number | null {
  const share = shareOf(row.figures, metric, row.register);
  return share === null || isSmall(share) ? null : share.value;
}
