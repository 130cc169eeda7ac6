import type { WeeklyMoment } from '../../domain/request.ts';

export const DEFAULT_MOMENT: WeeklyMoment = { weekday: 1, hour: 9, minute: 0 };
export const TIME_ZONE = 'Europe/Amsterdam';
