import { limitWords, thanWords } from '../domain/limit-words.ts';
import { METRIC_WORDS } from '../domain/metric-words.ts';
import { quarterOf } from '../domain/period.ts';
import type { Place } from '../domain/place.ts';
import type { PeriodAsked, PeriodPoint, Question, RankAsked } from '../domain/question.ts';
import type { AlertRequest, SettingsRequest, SubscriptionRequest, TargetRequest } from '../domain/request.ts';
import { WEEKDAYS_NL } from '../text/weekdays.ts';

/**
 * The sentence that asks the same with `candidate` in the place of the first unclear name, in codes that need no
 * further choice: `trend GM0983`, `GM0983 2020-Q4`. Names that are unclear as well stay as they were written.
 * null: nothing has to be filled in.
 */
export function canonicalSentence(question: Question, candidate: Place | null): string {
  const places =
    candidate === null ? question.places.map(({ place }) => place.code) : placesInOrder(question, candidate);
  const parts = sentenceParts(question, places, candidate);
  return parts.filter((part) => part !== '').join(' ');
}

function sentenceParts(
  question: Question,
  places: readonly string[],
  chosen: Place | null,
): readonly string[] {
  const candidate = chosen ?? question.rank?.scope.place ?? question.places[0]?.place ?? null;
  const metric = question.metric === null ? '' : METRIC_WORDS[question.metric];
  const period = periodWords(question.period);
  const all = places.join(' ');
  switch (question.intent) {
    case 'lookup':
      return [all, metric, period];
    case 'trend':
      return ['trend', all, metric, period];
    case 'compare':
      return question.peers === null
        ? ['vergelijk', places.join(' met '), metric, period]
        : ['vergelijk', all, 'met vergelijkbare gemeenten', metric, period];
    case 'rank':
      return [...rankWords(question.rank, question.metric, metric), 'in', candidate?.code ?? '', period];
    case 'list_members':
      return candidate?.level === 'municipality'
        ? ['in welke regio ligt', candidate.code]
        : ['welke gemeenten horen bij', candidate?.code ?? ''];
    case 'register_coverage':
      return ['registerdekking', all, period];
    case 'map':
      return ['kaart', all, metric, period];
    case 'export':
      return ['exporteer', all, question.format === 'xlsx' ? 'excel' : 'csv', period];
    case 'target':
      return ['doel', all, metric, percentWords(question.request), question.request.by ?? ''];
    case 'alert':
      return ['waarschuw als', all, metric, thresholdWords(question.request), 'komt'];
    case 'digest_subscribe':
      return ['abonneer', all, momentWords(question.request), question.request.direct ? 'direct' : ''];
    case 'target_remove':
      return ['verwijder doel', all];
    case 'alert_remove':
      return ['verwijder waarschuwing', all];
    case 'digest_unsubscribe':
      return ['stop abonnement', all];
    case 'digest_pause':
      return ['pauzeer abonnement', all];
    case 'channel_link':
      return ['koppel', all];
    case 'channel_unlink':
      return ['ontkoppel', all];
    case 'gap':
      return ['hoeveel profielen nog nodig tot', goalWords(question), all, metric];
    case 'position':
      return ['op welke plek staat', all, metric, period];
    case 'movers':
      return ['stijgers en dalers', all, metric];
    case 'stands_out':
      return ['wat valt op in', all];
    case 'why':
      return ['waarom', places.join(' anders dan ')];
    case 'definition':
      return ['wat is', question.topic];
    case 'sources':
      return ['bronnen'];
    case 'target_list':
      return ['doelen'];
    case 'digest_list':
      return ['abonnementen'];
    case 'settings':
      return [settingsWords(question.request)];
    case 'group_set':
    case 'group_remove':
    case 'group_list':
    case 'help':
    case 'greeting':
    case 'out_of_scope':
      return [all];
  }
}

/** Codes of the certain places, the candidate's, and the other unclear names, in the order of the sentence. */
function placesInOrder(question: Question, candidate: Place): readonly string[] {
  const [first, ...others] = question.unclear;
  const certain = question.places.map(({ place }) => place.code);
  const written = question.parts.filter((part) => part.as === 'place').map((part) => part.text);
  const at = first ? written.indexOf(first.written) : -1;
  const before = at === -1 ? certain.length : Math.min(at, certain.length);
  return [
    ...certain.slice(0, before),
    candidate.code,
    ...certain.slice(before),
    ...others.map((unclear) => unclear.written),
  ];
}

function rankWords(rank: RankAsked, asked: Question['metric'], metric: string): readonly string[] {
  const order = { asc: 'laagste', desc: 'hoogste', both: 'hoogste en laagste' }[rank.order];
  const level = rank.level === 'region' ? 'regio’s' : 'gemeenten';
  const { n } = rank;
  const limit = rank.limit === undefined ? '' : limitWords(rank.limit, asked ?? 'profile_share');
  const than = rank.than === undefined ? '' : thanWords(rank.than.side, rank.than.of.place.code);
  return [n === null ? 'ranglijst' : String(n), level, 'met', order, metric, limit, than];
}

function periodWords(period: PeriodAsked): string {
  if (period.kind !== 'span') return pointWords(period);
  const to = pointWords(period.to);
  const from = pointWords(period.from);
  if (period.from.kind === 'oldest') return to === '' ? '' : `tot ${to}`;
  if (period.from.kind === 'previous-quarter' || period.from.kind === 'previous-year') return from;
  return to === '' ? `sinds ${from}` : `van ${from} tot ${to}`;
}

function pointWords(point: PeriodPoint): string {
  switch (point.kind) {
    case 'newest':
    case 'oldest':
      return '';
    case 'quarter':
      return point.yearAssumed ? `Q${quarterOf(point.period)}` : point.period;
    case 'year':
      return String(point.year);
    case 'previous-quarter':
      return 'vorig kwartaal';
    case 'previous-year':
      return 'vorig jaar';
    case 'undated':
      return 'zonder datum';
  }
}

function settingsWords({ change }: SettingsRequest): string {
  switch (change.kind) {
    case 'none':
      return 'instellingen';
    case 'language':
      return change.language === 'nl' ? 'taal nederlands' : 'taal engels';
    case 'automaticLanguage':
      return 'taal automatisch';
    case 'forget':
      return 'vergeet mij';
  }
}

function goalWords({ goal }: Question): string {
  if (goal === undefined) return '';
  if (goal.share !== null) return percentWords({ share: goal.share });
  return goal.of === 'size-class' ? 'vergelijkbare gemeenten' : (goal.of?.place.code ?? '');
}

function percentWords({ share }: Pick<TargetRequest | AlertRequest, 'share'>): string {
  return share === null ? '' : `${String(Number((share * 100).toFixed(4))).replace('.', ',')}%`;
}

function thresholdWords(alert: AlertRequest): string {
  return `${alert.side === 'above' ? 'boven' : 'onder'} ${percentWords(alert)}`;
}

function momentWords({ moment }: SubscriptionRequest): string {
  if (moment === null) return '';
  return `${WEEKDAYS_NL[moment.weekday]} ${moment.hour}:${String(moment.minute).padStart(2, '0')}`;
}
