import type { BadRow } from '../domain/bad-row.ts';

/** One thing that `doctor` looked at. */
export interface Diagnosis {
  readonly what: string;
  readonly state: 'ok' | 'missing' | 'wrong';
  /** What was found, and what to do about it. */
  readonly advice: string;
}

/** Node 24 runs TypeScript as it is; older ones do not. */
export function diagnoseNode(version: string): Diagnosis {
  const major = Number(version.slice(1).split('.')[0]);
  return major >= 24
    ? { what: 'Node', state: 'ok', advice: version }
    : {
        what: 'Node',
        state: 'wrong',
        advice: `${version}; the bot needs Node 24 or newer. Start it with npm, which brings its own on Linux x64; elsewhere install it.`,
      };
}

/** Which scopes of the manifest the token lacks; `granted` as Slack's `x-oauth-scopes` header gives them. */
export function diagnoseScopes(wanted: readonly string[], granted: readonly string[]): Diagnosis {
  const missing = wanted.filter((scope) => !granted.includes(scope));
  return missing.length === 0
    ? { what: 'Slack scopes', state: 'ok', advice: wanted.join(', ') }
    : {
        what: 'Slack scopes',
        state: 'missing',
        advice: `${missing.join(', ')}. Put manifest.yml in your app (App Manifest on api.slack.com/apps) and install it again.`,
      };
}

const WHAT_TO_DO: Readonly<Record<BadRow['kind'], string>> = {
  installation:
    'cannot be read with ENCRYPTION_KEY: add the key it was made with, or install the app there again',
  subscription:
    'is set for a day, time or time zone that does not exist: set it again with /dekking abonneer',
  event: 'was asked and could not be answered: it goes by itself within a day',
};

/** Rows of the database that cannot be used; the others are not in their way. */
export function diagnoseRows(rows: readonly BadRow[]): Diagnosis {
  const lines = rows.map(({ kind, workspace, id }) => `${kind} ${id} of ${workspace} ${WHAT_TO_DO[kind]}`);
  return { what: 'Database', state: 'wrong', advice: `${lines.join('. ')}.` };
}

/** One line per diagnosis, with a mark that does not depend on colour. */
export function doctorReport(diagnoses: readonly Diagnosis[]): string {
  const marks = { ok: 'ok     ', missing: 'missing', wrong: 'wrong  ' } as const;
  return diagnoses.map(({ what, state, advice }) => `${marks[state]}  ${what}: ${advice}\n`).join('');
}
