import type { Answer } from '../domain/answer.ts';
import type { Day } from '../domain/period.ts';
import type { Place } from '../domain/place.ts';
import { placeOf } from '../domain/places.ts';
import type { Ask } from '../domain/ports.ts';
import type { Question } from '../domain/question.ts';
import type { ReadQuestion } from '../domain/read-question.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import type { Target } from '../domain/state.ts';

type MakeAnswer = (
  question: Question,
  snapshot: Snapshot,
  context: {
    readonly today: Day;
    readonly targets: readonly Target[];
    readonly channelPlace: Place | null;
  },
) => Answer;

/** Joins reading and answering into the one door that Slack, the command line and the tests use. */
export function makeAsk(read: ReadQuestion, answer: MakeAnswer, snapshot: () => Snapshot): Ask {
  return (text, { today, channelRegion, talk, english, targets }) => {
    const held = snapshot();
    const channelPlace = channelRegion === null ? null : placeOf(held.places, channelRegion);
    const question = read(text, { today, channelRegion, talk, channelPlace, english });
    return { question, answer: answer(question, held, { today, targets, channelPlace }) };
  };
}
