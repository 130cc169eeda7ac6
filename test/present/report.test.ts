import { expect, it } from 'vitest';
import type { Complaint, Finding } from '../../src/domain/edition.ts';
import { complaintSentence, findingSentence, importReportText } from '../../src/present/report.ts';
import { REAL_PLACES } from '../support/real-snapshot.ts';
import { figures } from './sample.ts';

const at = { page: 3, line: 12 };

const complaints: readonly [Complaint, string, string][] = [
  [{ kind: 'unreadable', detail: 'encrypted' }, 'wachtwoord', 'password'],
  [{ kind: 'layout-unknown', found: 'Jaarverslag', at }, '“Jaarverslag”', '“Jaarverslag”'],
  [{ kind: 'dutch-export' }, 'dekking export --format csv', 'dekking export --format csv'],
  [{ kind: 'row-unreadable', at, text: 'Venlo 1 2' }, '“Venlo 1 2”', '“Venlo 1 2”'],
  [{ kind: 'row-sum', at, name: 'Venlo', sum: 1725, printed: 1726 }, '1.725', '1,725'],
  [
    { kind: 'region-sum', at, name: 'Noord-Limburg', column: 'total', sum: 3612, printed: 3613 },
    'bladzijde 3, regel 12',
    'page 3, line 12',
  ],
  [{ kind: 'total-row-missing', name: 'Twente', at: null }, 'Twente', 'Twente'],
  [
    { kind: 'unknown-name', at, name: 'Venloo', level: 'municipality', suggestions: ['Venlo', 'Venray'] },
    'Venlo of Venray',
    'Venlo or Venray',
  ],
  [{ kind: 'doubled-name', at, name: 'Venlo', firstAt: { page: 2, line: null } }, 'bladzijde 2', 'page 2'],
  [
    { kind: 'member-missing', region: 'Twente', names: ['Borne', 'Losser'] },
    'Borne en Losser',
    'Borne and Losser',
  ],
  [{ kind: 'wrong-region', at, name: 'Venlo', region: 'Twente' }, 'niet bij Twente', 'not belong to Twente'],
  [{ kind: 'region-unknown', names: ['Venlo'] }, 'Venlo', 'Venlo'],
  [{ kind: 'no-period' }, '--period', '--period'],
  [
    { kind: 'two-periods', first: '2e kwartaal 2025', second: '1e kwartaal 2025', at },
    '1e kwartaal',
    '1e kwartaal',
  ],
  [{ kind: 'period-differs', inFile: '2025-Q2', given: '2025-Q1' }, '2e kwartaal 2025', '2nd quarter 2025'],
  [{ kind: 'undated-but-dated', inFile: '2025-Q2' }, '--undated', '--undated'],
  [
    { kind: 'register-percentage', name: 'Twente', total: 50, register: 100, printed: 60, computed: 50 },
    '60%',
    '60%',
  ],
];

it.each(complaints)('says what is wrong: $kind', (complaint, dutch, english) => {
  expect(complaintSentence(complaint, 'nl')).toContain(dutch);
  expect(complaintSentence(complaint, 'en')).toContain(english);
});

const findings: readonly [Finding, string][] = [
  [{ kind: 'national-total-differs', difference: figures(1, 0, 8, 9) }, '18 mensen meer'],
  [{ kind: 'national-row-missing' }, 'geen landelijke rij'],
  [{ kind: 'quarter-not-over', period: '2027-Q1' }, '1e kwartaal 2027 was nog niet voorbij'],
  [{ kind: 'member-missing', region: 'AM29', municipality: 'GM0944' }, 'Mook en Middelaar'],
  [
    {
      kind: 'implausible-change',
      code: 'GM0518',
      what: 'halved',
      from: 100,
      to: 40,
      comparedWith: '2025-Q1',
    },
    'Den Haag is minder dan de helft',
  ],
  [
    {
      kind: 'accepted',
      complaint: { kind: 'member-missing', region: 'Twente', names: ['Almelo'] },
      because: 'UWV bevestigt',
    },
    'UWV bevestigt',
  ],
];

it.each(findings)('says what was found: $kind', (finding, dutch) => {
  expect(findingSentence(finding, REAL_PLACES, 'nl')).toContain(dutch);
});

it('tells an import from start to finish', () => {
  const report = {
    file: 'nieuw.pdf',
    status: 'stored',
    edition: '2025-Q3',
    scope: 'NL',
    regions: 35,
    rows: 378,
    checks: [{ kind: 'row-sums', looked: 378, result: 'ok' }],
    findings: [{ kind: 'national-total-differs', difference: figures(1, 0, 8, 9) }],
    complaint: null,
  } as const;
  expect(importReportText(report, REAL_PLACES, 'nl').split('\n').slice(0, 3)).toEqual([
    'nieuw.pdf: ingelezen als 2025-Q3: Nederland, 378 rijen, 35 regio’s',
    '  Controles:',
    '    • optelling per rij: 378 bekeken, in orde',
  ]);
});
