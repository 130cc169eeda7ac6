import type { App } from '@slack/bolt';
import type { FiguresAnswer } from '../../../domain/answer.ts';
import type { Gazetteer } from '../../../domain/match.ts';
import { type NoPlace, onePlaceIn } from '../../../domain/one-place.ts';
import type { Places } from '../../../domain/places.ts';
import type { Ask, Clock } from '../../../domain/ports.ts';
import type { State } from '../../../domain/state.ts';
import { NO_TALK } from '../../../domain/talk.ts';
import { stepProblem } from '../../../present/surfaces/step.ts';
import { renderText } from '../../../present/text.ts';
import { workspaceOf } from '../../request-context.ts';

const STEP = 'dekkingscijfers';

interface StepParts {
  readonly ask: Ask;
  readonly gazetteer: Gazetteer;
  readonly places: Places;
  readonly clock: Clock;
  readonly state: Pick<State, 'events'>;
}

/** The Workflow Builder step: a place and perhaps a quarter in, the figures and the sentence out. */
export function registerWorkflowStep(app: App, parts: StepParts): void {
  app.function(STEP, async ({ inputs, complete, fail, body, context }) => {
    const claim = { workspace: workspaceOf(context), eventId: body.event_id, payload: '' };
    const now = parts.clock.now().toISOString();
    if (!(await parts.state.events.claim(claim, now, now))) return;
    const place = String(inputs?.['place'] ?? '').trim();
    const quarter = String(inputs?.['quarter'] ?? '').trim();
    const found = stepAnswer(parts, place, quarter);
    const answered =
      'answer' in found
        ? () => complete({ outputs: outputsOf(found.answer, parts.places) })
        : () => fail({ error: stepProblem('nl', place, found.problem) });
    // Completing a step twice does no harm, so what Slack may not have taken is said again.
    await answered().catch(() => answered());
    await parts.state.events.finish(claim.workspace, claim.eventId);
  });
}

/** The place is found by its name; only its code goes into what is asked. */
function stepAnswer(
  { gazetteer, ask, clock }: StepParts,
  written: string,
  quarter: string,
): { readonly answer: FiguresAnswer } | { readonly problem: NoPlace | 'no-place' | 'no-figures' } {
  if (written === '') return { problem: 'no-place' };
  const place = onePlaceIn(gazetteer, written);
  if ('why' in place) return { problem: place };
  const { answer } = ask(`${place.code} ${quarter}`.trim(), {
    today: clock.today(),
    channelRegion: null,
    talk: NO_TALK,
    english: false,
    targets: [],
  });
  const isOfPlace = answer.kind === 'figures' && answer.subject.place.code === place.code;
  return isOfPlace ? { answer } : { problem: 'no-figures' };
}

function outputsOf(answer: FiguresAnswer, places: Places): Record<string, string | number> {
  const { figures, edition } = answer.subject;
  const text = renderText(answer, places, 'nl');
  return {
    headline: text.split('\n')[0] ?? '',
    text,
    edition: edition.id,
    municipal_with: figures.municipalWithProfile,
    municipal_without: figures.municipalWithoutProfile,
    uwv_with: figures.uwvWithProfile,
    uwv_without: figures.uwvWithoutProfile,
    total: figures.total,
  };
}
