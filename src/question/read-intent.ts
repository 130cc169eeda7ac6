import type { Intent } from '../domain/intents.ts';
import { asksMembers } from './asks-members.ts';
import { hasAny, type Item, tagValue } from './item.ts';
import type { Cue } from './lexicon.ts';
import { readOutOfScope } from './read-out-of-scope.ts';
import type { ReadTopic } from './read-topic.ts';
import type { Sighted } from './sighted.ts';

/** The intent the words ask for; null when they only name things (a follow-up, or a bare look-up). */
export function readIntent(seen: Sighted): Intent | null {
  return request(seen) ?? refusal(seen) ?? question(seen);
}

function request({ items, placeCount, namesShare, hasMetric }: Sighted): Intent | null {
  const has = (...cues: readonly Cue[]) => hasAny(items, ...cues.map((cue) => `cue:${cue}` as const));
  if (has('forget')) return 'settings';
  if (has('unlink')) return 'channel_unlink';
  const ends = has('remove', 'unsubscribe') || saysNo(items);
  if (has('alert', 'alerts') && ends) return 'alert_remove';
  if (has('target', 'targets') && ends) return 'target_remove';
  if (has('link') && !has('sources', 'define')) return ends ? 'channel_unlink' : 'channel_link';
  if (has('pause')) return 'digest_pause';
  if (has('subscriptions') && !ends) return 'digest_list';
  if (has('unsubscribe') || (has('subscriptions', 'subscribe') && ends)) return 'digest_unsubscribe';
  if (has('alert') && (namesShare || has('if', 'below', 'above') || placeCount > 0)) return 'alert';
  if (has('alerts', 'alert')) return 'target_list';
  if (has('targets')) return 'target_list';
  if (has('target')) return namesShare || namesNumber(items) ? 'target' : 'target_list';
  if (namesShare && aims(items)) return 'target';
  if (has('subscribe')) return hasAny(items, 'ask:howmany') ? null : 'digest_subscribe';
  const languageNamed = hasAny(items, 'language:nl', 'language:en');
  if (has('settings')) return 'settings';
  if ((has('language') || languageNamed) && placeCount === 0 && !hasMetric && languageNamed)
    return 'settings';
  if (items.some((item) => /^(taal|taalinstelling|language)$/.test(item.words))) return 'settings';
  return null;
}

/** `we willen naar 60 procent`, `Gouda moet op 70% uitkomen`. */
function aims(items: readonly Item[]): boolean {
  const words = items.map((item) => (item.place === null ? item.words : '_')).join(' ');
  return (
    /\b(willen|wil|zouden|moet|moeten|want|aim|hope|hopen|streven)\b/.test(words) &&
    /\b(naar|op|tot|to|reach|at) (de |het |minstens |at least )?(\d|[a-z]+ (procent|percent|pct)\b)/.test(
      words,
    ) &&
    !hasAny(items, 'ask:howmany', 'ask:which', 'gemeenten', 'regios', 'cue:alert')
  );
}

/** `geen wekelijkse berichten meer`, `no more alerts`. */
function saysNo(items: readonly Item[]): boolean {
  return items.some(
    (item, i) =>
      /^(geen|niet|no|no more|don t|do not|stop met)$/.test(item.words) &&
      hasAny(
        items.slice(i + 1, i + 3),
        'cue:subscribe',
        'cue:subscriptions',
        'cue:alert',
        'cue:alerts',
        'cue:target',
        'cue:targets',
      ),
  );
}

function refusal(seen: Sighted): Intent | null {
  return readOutOfScope(seen) === null ? null : 'out_of_scope';
}

function question(seen: Sighted): Intent | null {
  const { items, placeCount, topic, ranks } = seen;
  const has = (...cues: readonly Cue[]) => hasAny(items, ...cues.map((cue) => `cue:${cue}` as const));
  if (has('help') && has('thanks') && !seen.hasRaw && !hasAny(items, 'ask:how', 'ask:what'))
    return 'greeting';
  if (has('help') && placeCount === 0 && !(topic?.own === true)) return 'help';
  if (has('map')) return 'map';
  if (has('export') || asksFile(items)) return 'export';
  const apart = has('compare') && placeCount === 0 && items.some(({ words }) => /^(een|a|an)$/.test(words));
  if (topic !== null && (topic.own || seen.asksMeaning || apart) && meansTopic(seen, topic))
    return 'definition';
  if (seen.isRegister) return 'register_coverage';
  if (asksDifference(seen)) return 'definition';
  const ofPlace = placeCount > 0 && (seen.hasMetric || seen.hasPeriod || has('trend'));
  if (has('sources') && !ofPlace) return 'sources';
  if (asksWhatIsHeld(seen)) return 'sources';
  if (topic !== null && isBareTopic(seen, topic)) return 'definition';
  if (ranks && ranksChange(items)) return 'trend';
  if (ranks || listsFigures(seen)) return 'rank';
  if (asksMembers(seen)) return 'list_members';
  if (seen.isSpan || has('trend') || asksDirection(seen)) return 'trend';
  if (has('compare', 'peers') || placeCount > 1 || seen.impliesSecond) return 'compare';
  if (placeCount > 0 || seen.hasMetric || seen.hasPeriod || seen.we) return null;
  if (has('figures')) return null;
  if (has('greeting', 'thanks', 'bye') && !seen.hasRaw) return 'greeting';
  return null;
}

/** `stuur me het bestand van Drenthe`; the `bestand` of clients is not sent. */
function asksFile(items: readonly Item[]): boolean {
  const words = items.map((item) => item.words).join(' ');
  return (
    /\b(stuur|sturen|mail|mailen|lever|krijg|krijgen|download|send|toesturen|aanleveren)\b.*\b(bestand|bestandje|file)\b|\b(bestand|file) (sturen|mailen|krijgen|toesturen|downloaden)\b/.test(
      words,
    ) && !hasAny(items, 'ask:howmany')
  );
}

/** `welke gemeente is het meest gegroeid`: there is no ranking of change, so the whole is shown through time. */
function ranksChange(items: readonly Item[]): boolean {
  const changes = (item: Item | undefined) =>
    item !== undefined &&
    (item.tags.has('cue:trend') || /^(achteruit|vooruit|omhoog|omlaag)$/.test(item.words));
  return items.some(
    (item, i) =>
      /^(stijgers?|dalers?|groeiers?|movers?|gainers?)$|\b(welk|which) (kwartaal|jaar|quarter|year)$/.test(
        item.words,
      ) ||
      (tagValue(item, 'super') !== null && items.slice(i + 1, i + 4).some(changes)),
  );
}

/** `gaat het beter of slechter met Zoeterwoude`, `is Gouda beter dan eerst`: against before, not against another place. */
function asksDirection({ items, placeCount, we, hasPeriod }: Sighted): boolean {
  const words = items.map((item) => (item.place === null ? item.words : '_')).join(' ');
  const either =
    /\b(beter|hoger|meer|omhoog|vooruit|better|up|higher|more) (of|or) (juist |just )?(slechter|lager|minder|omlaag|achteruit|worse|down|lower|less)\b/;
  const before =
    /\b(gaat het|wordt het|gaan we|gaat) .*\b(vooruit|achteruit|omhoog|omlaag)\b|\b(dan|than) (eerst|vroeger|toen|before|earlier|it was|eerder)\b/;
  const sole = placeCount + (we ? 1 : 0) === 1 && !hasAny(items, 'regio');
  return (
    sole &&
    !hasPeriod &&
    (before.test(words) || (either.test(words) && !hasAny(items, 'vs', 'cue:compare', 'country')))
  );
}

/** `wat is het verschil tussen gemeente- en UWV-cliënten`, without a place: what the words mean. */
function asksDifference({ items, placeCount, we, topic }: Sighted): boolean {
  return (
    placeCount === 0 &&
    !we &&
    topic !== null &&
    items.some(({ words }) => /^(verschil|verschil tussen|difference|difference between)$/.test(words))
  );
}

function meansTopic(seen: Sighted, topic: ReadTopic): boolean {
  if (hasAny(seen.items, 'ask:howmany')) return false;
  if (seen.placeCount === 0) return true;
  return topic.own && !seen.ranks && (seen.asksMeaning || /^(advies|teldefinitie)/.test(topic.topic));
}

/** `heb je ook cijfers van 2023?` */
function asksWhatIsHeld({ items, placeCount, hasMetric, hasPeriod, we, ranks }: Sighted): boolean {
  const words = items.map((item) => item.words).join(' ');
  const held = /\b(heb je|hebben jullie|heb jij|zijn er|do you have|have you got|are there)\b/.test(words);
  const news =
    /\b(nieuwe?|new|newer) (cijfers|gegevens|data|kwartaalcijfers|figures|numbers|update)\b/.test(words) &&
    (held || hasAny(items, 'ask:when'));
  const arrived =
    hasPeriod &&
    /\b(binnen|beschikbaar|uit|gepubliceerd|bekend|er al|al er|available|out|published|in yet)\b/.test(
      words,
    ) &&
    /^(is|zijn|are|komt|komen|wanneer|when|heb|has|have)\b/.test(words);
  const bare = held && hasPeriod && items.length <= 5;
  const newest = !ranks && /\b(nieuwste|laatste|recentste) editie\b/.test(words);
  const figures = hasAny(items, 'cue:figures') && (news || (held && hasPeriod));
  return placeCount === 0 && !hasMetric && !we && (newest || figures || arrived || bare);
}

/** `sonar`, `doelgroepregister`: the word alone. */
function isBareTopic(seen: Sighted, topic: ReadTopic): boolean {
  if (seen.placeCount > 0 || seen.we || seen.hasPeriod || seen.ranks) return false;
  if (hasAny(seen.items, 'cue:list', 'cue:all')) return false;
  return (
    ['sonar', 'doelgroepregister', 'arbeidsmarktregio', 'teldefinitie'].includes(topic.topic) &&
    seen.items.filter((item) => !item.tags.has('article')).length <= 2
  );
}

/** `dekking per gemeente`, `welke gemeenten zitten onder de 50%`: every place with its figure. */
function listsFigures({ items, hasMetric, namesShare }: Sighted): boolean {
  const plural = hasAny(items, 'gemeenten', 'regios') && !hasAny(items, 'cue:peers', 'cue:compare', 'vs');
  if (namesShare && hasAny(items, 'gemeenten', 'regios', 'ask:which')) return true;
  return plural && hasMetric && hasAny(items, 'cue:per', 'cue:all', 'cue:list', 'ask:which');
}

/** A number that is no percentage, as in `doel venlo 100 profielen`, is a target all the same: one to ask about. */
function namesNumber(items: readonly Item[]): boolean {
  return items.some((item) => item.place === null && /^\d{1,3}$/.test(item.words));
}
