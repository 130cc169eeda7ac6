import type { Question } from '../domain/question.ts';
import type { QuestionContext } from '../domain/read-question.ts';
import { channelPlace } from './regions.ts';

/** Nothing written: the channel's region, elsewhere help. Only emoji or signs: help. */
export function emptyQuestion({ channelPlace: place }: QuestionContext, blank: boolean): Question {
  const region = blank && place !== null ? channelPlace(place, '') : null;
  return {
    intent: region === null ? 'help' : 'lookup',
    places: region === null ? [] : [region],
    unclear: [],
    metric: null,
    period: { kind: 'newest' },
    rank: null,
    peers: null,
    topic: null,
    outOfScope: null,
    format: null,
    request: null,
    language: null,
    scopedByChannel: region !== null,
    unread: [],
    rest: null,
    parts: [],
  };
}
