import { isLanguage, LANGUAGES, type Language } from '../domain/language.ts';
import { type Day, isPeriod, type Period } from '../domain/period.ts';
import { UsageError } from './command-line.ts';

export function readLanguage(option: string | undefined): Language | null {
  if (option === undefined) return null;
  if (isLanguage(option)) return option;
  throw new UsageError(`--lang is ${LANGUAGES.join(' or ')}.`);
}

export function readDay(option: string | undefined): Day | null {
  if (option === undefined) return null;
  const day = /^\d{4}-\d{2}-\d{2}$/.test(option) ? new Date(`${option}T00:00:00Z`) : null;
  if (day === null || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== option) {
    throw new UsageError(`--today is a day such as 2026-11-21, not "${option.slice(0, 20)}".`);
  }
  return option;
}

export function readPeriod(option: string | undefined, name: string): Period | null {
  if (option === undefined) return null;
  if (!isPeriod(option))
    throw new UsageError(`${name} is a quarter such as 2025-Q2, not "${option.slice(0, 20)}".`);
  return option;
}
