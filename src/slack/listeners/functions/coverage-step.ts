import type { App } from '@slack/bolt';
import type { Answer, FiguresAnswer } from '../../../domain/answer.ts';
import { NO_TALK } from '../../../domain/talk.ts';
import { stepProblem } from '../../../present/surfaces/step.ts';
import { renderText } from '../../../present/text.ts';
import type { SlackDeps } from '../../deps.ts';
import { workspaceOf } from '../../request-context.ts';

const STEP = 'dekkingscijfers';

/** The Workflow Builder step: a place and perhaps a quarter in, the figures and the sentence out. */
export function registerWorkflowStep(app: App, deps: SlackDeps): void {
  app.function(STEP, async ({ inputs, complete, fail, body, context }) => {
    const claim = { workspace: workspaceOf(context), eventId: body.event_id, payload: '' };
    const now = deps.clock.now().toISOString();
    if (!(await deps.state.events.claim(claim, now, now))) return;
    const place = String(inputs?.['place'] ?? '').trim();
    const quarter = String(inputs?.['quarter'] ?? '').trim();
    const { answer } = deps.ask(`${place} ${quarter}`.trim(), {
      today: deps.clock.today(),
      channelRegion: null,
      talk: NO_TALK,
      english: false,
      targets: [],
    });
    const answered =
      place !== '' && answer.kind === 'figures'
        ? () => complete({ outputs: outputsOf(answer) })
        : () => fail({ error: stepProblem('nl', place === '' ? null : answer) });
    // Completing a step twice does no harm, so what Slack may not have taken is said again.
    await answered().catch(() => answered());
    await deps.state.events.finish(claim.workspace, claim.eventId);
  });
}

function outputsOf(answer: FiguresAnswer): Record<string, string | number> {
  const { figures, edition } = answer.subject;
  const text = plain(answer);
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

function plain(answer: Answer): string {
  return renderText(answer, 'nl');
}
