import type { Language } from '../../domain/language.ts';
import type { WeeklyMoment } from '../../domain/request.ts';
import { surfaceWords } from '../surfaces.ts';
import { LOCALES } from '../words/numbers.ts';

/** `maandag om 9:00 uur` */
export function momentText(moment: WeeklyMoment, language: Language): string {
  return surfaceWords(language).moment(moment.weekday, timeText(moment));
}

/** `9:00` */
export function timeText({ hour, minute }: Pick<WeeklyMoment, 'hour' | 'minute'>): string {
  return `${hour}:${String(minute).padStart(2, '0')}`;
}

/** `maandag 23 november 2026 om 9:00 uur`, in the zone of the subscription. */
export function instantText(instant: string, timeZone: string, language: Language): string {
  const date = new Date(instant);
  const day = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'full', timeZone }).format(date);
  const time = new Intl.DateTimeFormat(LOCALES[language], {
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
  }).format(date);
  return surfaceWords(language).instant(day, time.replace(/^0(?=\d:)/, ''));
}
