import { App } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { WorkspaceId } from '../domain/state.ts';
import { acknowledgeEverything } from './acknowledge-everything.ts';
import { registerButtons } from './buttons.ts';
import { cachedState } from './cached-state.ts';
import { boltLogger, clientOptions } from './client-options.ts';
import { makeClients } from './clients.ts';
import { registerCommands } from './command.ts';
import type { SlackDeps } from './deps.ts';
import { registerDigestModal } from './digest-modal.ts';
import { makeErrorHandler } from './error-handler.ts';
import { registerQuestionEvents } from './events.ts';
import { registerHome } from './home.ts';
import { makeInFlight } from './in-flight.ts';
import { type Listening, listen } from './listening.ts';
import { localeLearner } from './locale.ts';
import { registerMisreadings } from './misreading.ts';
import { makeReceiver } from './receiver.ts';
import { makeRecentSentences } from './recent-sentences.ts';
import { rememberingAsk, rememberingRender } from './remembered-answers.ts';
import { makeSerially } from './serially.ts';
import { registerUninstalled } from './uninstalled.ts';
import { registerWorkflowStep } from './workflow-step.ts';

export type { SlackDeps } from './deps.ts';

export interface SlackApp {
  /** Connects. Gives the port of the HTTP server, or null where there is none (Socket Mode without routes). */
  start(): Promise<{ readonly port: number | null }>;
  /** Takes no new requests; what is being answered is finished. */
  stop(): Promise<void>;
  /** A client that acts in the workspace; throws when the app is not installed there. */
  clientFor(workspace: WorkspaceId): Promise<WebClient>;
}

/** The Slack app with all its surfaces; nothing is connected before `start`. */
export function makeSlackApp(given: SlackDeps): SlackApp {
  const deps: SlackDeps = {
    ...given,
    state: cachedState(given.state),
    ask: rememberingAsk(given.ask, () => given.editions.snapshot().version),
    render: rememberingRender(given.render),
  };
  const receiver = makeReceiver(deps);
  const clients = makeClients(deps, receiver);
  const app = new App({
    receiver,
    ...(clients.authorize === null ? {} : { authorize: clients.authorize }),
    logger: boltLogger(deps.log),
    clientOptions: clientOptions(deps.settings.slackApiUrl, deps.log),
    convoStore: false,
    extendedErrorHandler: true,
  });
  acknowledgeEverything(app);
  const handleError = makeErrorHandler(deps, clients.clientFor);
  const inFlight = makeInFlight();
  app.error(handleError);
  app.use(inFlight.middleware);
  const learnLocale = localeLearner(deps);
  const recent = makeRecentSentences();
  const serially = makeSerially();
  registerCommands(app, deps, { learnLocale, recent, serially });
  registerButtons(app, deps, { recent, serially });
  registerMisreadings(app, deps);
  registerDigestModal(app, deps, serially);
  registerHome(app, deps);
  registerUninstalled(app, deps);
  registerWorkflowStep(app, deps);
  const questions = registerQuestionEvents(app, deps, {
    learnLocale,
    clientFor: clients.clientFor,
    handleError,
  });
  let listening: Listening | null = null;
  return {
    clientFor: clients.clientFor,
    async start() {
      await clients.prepare();
      questions.start();
      listening = await listen(receiver, deps);
      return { port: listening.port };
    },
    async stop() {
      await listening?.stop();
      await questions.stop();
      await inFlight.settled();
    },
  };
}
