import { describe, expect, it } from 'vitest';
import type { AlertRequest, SubscriptionRequest, TargetRequest } from '../../src/domain/request.ts';
import { contextOf, readQuestion } from './reader.ts';

function subscriptionIn(sentence: string): SubscriptionRequest {
  const { request } = readQuestion(sentence, contextOf(null));
  if (request?.intent !== 'digest_subscribe') throw new Error(`no subscription in ${sentence}`);
  return request;
}

function goalIn(sentence: string): TargetRequest | AlertRequest {
  const { request } = readQuestion(sentence, contextOf(null));
  if (request?.intent !== 'target' && request?.intent !== 'alert') throw new Error(`no goal in ${sentence}`);
  return request;
}

describe('the moment of a weekly message', () => {
  it.each<readonly [string, number, string]>([
    ['abonneer gouda maandag 9:00', 1, '9:00'],
    ['abonneer gouda maandag 9 uur', 1, '9:00'],
    ['abonneer gouda elke vrijdag om half tien', 5, '9:30'],
    ['abonneer gouda ma 9.30', 1, '9:30'],
    ['abonneer gouda maandga 10:00', 1, '10:00'],
    ['abonneer gouda di kwart over 9', 2, '9:15'],
    ['abonneer gouda di kwart voor 9', 2, '8:45'],
    ["abonneer gouda wo 9:00 's avonds", 3, '21:00'],
    ["abonneer gouda wo 3 uur 's middags", 3, '15:00'],
    ['abonneer gouda dinsdagavond', 2, '20:00'],
    ['abonneer gouda do 24:00', 4, '0:00'],
    ['abonneer gouda vr 9u30', 5, '9:30'],
    ['subscribe gouda tuesday 3 pm', 2, '15:00'],
    ['subscribe gouda tuesday 12 am', 2, '0:00'],
    ['subscribe gouda friday half past nine', 5, '9:30'],
  ])('%s', (sentence, weekday, time) => {
    const { moment, trouble } = subscriptionIn(sentence);
    const read = moment && `${moment.hour}:${String(moment.minute).padStart(2, '0')}`;
    expect([moment?.weekday, read, trouble]).toEqual([weekday, time, undefined]);
  });

  it.each([
    'abonneer gouda 17:65',
    'abonneer gouda maandag 25:00',
    'abonneer gouda 30 uur',
    'abonneer gouda 9u75',
  ])('there is no such time: %s', (sentence) =>
    expect(subscriptionIn(sentence)).toMatchObject({ moment: null, trouble: 'no-such-time' }),
  );

  it.each([
    'abonneer gouda elke dag',
    'abonneer gouda dagelijks',
    'abonneer gouda maandag en donderdag 9:00',
    'subscribe gouda every other week',
  ])('once a week is all there is: %s', (sentence) =>
    expect(subscriptionIn(sentence).trouble).toBe('other-rhythm'),
  );

  it.each([
    ['abonneer gouda donderdag', 'day'],
    ['abonneer gouda 9u', 'time'],
    ['abonneer gouda donderdag 9u', undefined],
    ['abonneer gouda', undefined],
  ])('%s says %s', (sentence, said) => expect(subscriptionIn(sentence).said).toBe(said));

  it.each([
    ['hervat gouda', true],
    ['resume gouda', true],
    ['abonneer gouda', undefined],
  ])('%s', (sentence, resume) => expect(subscriptionIn(sentence).resume).toBe(resume));
});

describe('a target', () => {
  it.each<readonly [string, number | null]>([
    ['doel venlo 70%', 0.7],
    ['doel venlo 70', 0.7],
    ['doel venlo 120%', 1.2],
    ['doel venlo 100 profielen', null],
    ['waarschuw als venlo onder de 500 profielen komt', null],
  ])('%s', (sentence, share) => expect(goalIn(sentence).share).toBe(share));

  it.each([
    ['doel venlo 70% eind volgend jaar', 'next-year'],
    ['doel venlo 70% eind dit jaar', 'this-year'],
    ['target venlo 70% by the end of next year', 'next-year'],
    ['doel venlo 70% eind 2026', undefined],
  ])('%s', (sentence, endsIn) => {
    const goal = goalIn(sentence);
    expect('endsIn' in goal ? goal.endsIn : undefined).toBe(endsIn);
  });
});
