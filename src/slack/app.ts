import { App } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { WorkspaceId } from '../domain/state.ts';
import { cachedState } from './cached-state.ts';
import type { SlackDeps } from './deps.ts';
import { registerActions } from './listeners/actions/actions.ts';
import { registerCommands } from './listeners/commands/dekking.ts';
import { registerHome } from './listeners/events/app-home-opened.ts';
import { registerUninstalled } from './listeners/events/app-uninstalled.ts';
import { registerQuestionEvents } from './listeners/events/questions.ts';
import { registerWorkflowStep } from './listeners/functions/coverage-step.ts';
import { registerDigestForm } from './listeners/views/digest-form.ts';
import { registerMisreadings } from './listeners/views/misreading-form.ts';
import { makeAskAt } from './replies/ask-at.ts';
import { makeExecutor } from './replies/executor.ts';
import { languageOf } from './replies/language.ts';
import { localeLearner } from './replies/locale.ts';
import { memoizedAsk, memoizedRender } from './replies/memoized-answers.ts';
import { makeRecentSentences } from './replies/recent-sentences.ts';
import { makeRequests } from './requests/carry-out.ts';
import { acknowledgeEverything } from './transport/acknowledge-everything.ts';
import { boltLogger, clientOptions } from './transport/client-options.ts';
import { makeClients } from './transport/clients.ts';
import { type HandleError, makeErrorHandler } from './transport/error-handler.ts';
import { makeInFlight } from './transport/in-flight.ts';
import { type Listening, listen } from './transport/listening.ts';
import { makeMutex } from './transport/mutex.ts';
import { makeReceiver } from './transport/receiver.ts';

export type { SlackDeps } from './deps.ts';

export interface SlackApp {
  /** Connects. Gives the port of the HTTP server, or null where there is none (Socket Mode). */
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
    ask: memoizedAsk(given.ask, () => given.editions.snapshot().version),
    render: memoizedRender(given.render),
  };
  const { settings, log } = deps;
  const receiver = makeReceiver(deps);
  const clients = makeClients(settings, log, receiver);
  const app = new App({
    receiver,
    ...(clients.authorize === null ? {} : { authorize: clients.authorize }),
    logger: boltLogger(log),
    clientOptions: clientOptions(settings.slackApiUrl, log),
    convoStore: false,
    extendedErrorHandler: true,
  });
  const inFlight = makeInFlight();
  const { clientFor } = clients;
  const parts = partsOf(deps);
  const handleError = makeErrorHandler({ ...parts, clientFor });
  app.error(async (failed: Parameters<HandleError>[0]) => {
    await handleError(failed);
  });
  app.use(inFlight.middleware);
  registerCommands(app, parts);
  registerActions(app, parts);
  registerMisreadings(app, parts);
  registerDigestForm(app, parts);
  registerHome(app, parts);
  registerUninstalled(app, parts);
  registerWorkflowStep(app, parts);
  const questions = registerQuestionEvents(app, { ...parts, clientFor, handleError });
  acknowledgeEverything(app, questions.admit);
  let listening: Listening | null = null;
  return {
    clientFor,
    async start() {
      await clients.prepare();
      questions.start();
      listening = await listen(receiver, settings, log);
      return { port: listening.port };
    },
    async stop() {
      await listening?.stop();
      await questions.stop();
      await inFlight.settled();
    },
  };
}

/** What the listeners choose from. */
function partsOf(deps: SlackDeps) {
  const executor = makeExecutor(deps);
  return {
    ...deps,
    executor,
    requests: makeRequests({ ...deps, executor }),
    askAt: makeAskAt(deps),
    languageOf: languageOf(deps.state),
    learnLocale: localeLearner(deps),
    recent: makeRecentSentences(),
    mutex: makeMutex(),
  };
}
