import { join } from 'node:path';
import { readConfig, readSettings, type SlackMode } from '../../config.ts';
import { loadPlaces } from '../../gazetteer/load-places.ts';
import {
  type Diagnosis,
  diagnoseNode,
  diagnoseRows,
  diagnoseScopes,
  doctorReport,
} from '../../operate/doctor.ts';
import { loadShippedEditions } from '../../publication/shipped-editions.ts';
import { manifestOf } from '../../slack/install/manifest.ts';
import { type Probe, probeAppToken, probeBotToken } from '../../slack/install/probe.ts';
import { defineCommand, type Terminal } from '../command-line.ts';
import { DATA_FOLDER } from '../data-folder.ts';
import { messageOf } from '../message-of.ts';
import { openBot } from '../open-bot.ts';

/** Exit code 1 when something is not right. */
export const doctor = defineCommand({
  options: {},
  does: 'checks settings, data, database, Slack token and scopes; says what to do',
  run: async (_, terminal) => {
    const diagnoses = [
      diagnoseNode(process.version),
      diagnoseData(terminal),
      await diagnoseDatabase(terminal),
      ...(await diagnoseSlack(terminal)),
    ];
    terminal.out(doctorReport(diagnoses));
    return diagnoses.every(({ state }) => state === 'ok') ? 0 : 1;
  },
});

function diagnoseData({ editionsFolder }: Terminal): Diagnosis {
  try {
    const places = loadPlaces(join(DATA_FOLDER, 'places'));
    const editions = loadShippedEditions(editionsFolder, places);
    return {
      what: 'Data',
      state: 'ok',
      advice: `${places.municipalities.size} municipalities, ${editions.length} shipped editions`,
    };
  } catch (error) {
    return {
      what: 'Data',
      state: 'wrong',
      advice: `${messageOf(error)} Put the folder data/ back as it was released.`,
    };
  }
}

async function diagnoseDatabase(terminal: Terminal): Promise<Diagnosis> {
  const checked = readSettings(terminal.env);
  if (!checked.ok) return { what: 'Database', state: 'wrong', advice: checked.advice.join(' ') };
  try {
    const bot = await openBot(checked.config, terminal.now(), terminal.editionsFolder);
    const held = bot.store.editions.snapshot().editions.length;
    const bad = await bot.store.badRows();
    await bot.store.close();
    if (bad.length > 0) return diagnoseRows(bad);
    const kind = checked.config.databaseUrl.startsWith('sqlite:') ? 'SQLite' : 'PostgreSQL';
    return held === 0
      ? {
          what: 'Database',
          state: 'missing',
          advice: `${kind} answers and holds no editions. Import one: dekking import FILE`,
        }
      : { what: 'Database', state: 'ok', advice: `${kind}, ${held} editions` };
  } catch (error) {
    return { what: 'Database', state: 'wrong', advice: messageOf(error) };
  }
}

async function diagnoseSlack({ env }: Terminal): Promise<readonly Diagnosis[]> {
  const checked = readConfig(env);
  if (!checked.ok)
    return checked.advice.map((advice) => ({ what: 'Settings', state: 'missing', advice }) as const);
  const { slack, slackApiUrl } = checked.config;
  switch (slack.kind) {
    case 'local':
      return [{ what: 'Slack', state: 'ok', advice: 'no variables set, so npm start opens the local Slack' }];
    case 'oauth':
      return [
        { what: 'Slack', state: 'ok', advice: 'several workspaces by OAuth; install at /slack/install' },
      ];
    default:
      return diagnoseTokens(slack, slackApiUrl);
  }
}

async function diagnoseTokens(
  slack: Extract<SlackMode, { kind: 'socket' | 'http' }>,
  slackApiUrl: string | null,
): Promise<readonly Diagnosis[]> {
  const bot = await probeBotToken(slack.botToken, slackApiUrl);
  const app = slack.kind === 'socket' ? await probeAppToken(slack.appToken, slackApiUrl) : null;
  return [
    tokenDiagnosis('SLACK_BOT_TOKEN', bot),
    ...(bot.ok ? [diagnoseScopes(manifestOf('socket', '').oauth_config.scopes.bot, bot.scopes)] : []),
    ...(app === null ? [] : [tokenDiagnosis('SLACK_APP_TOKEN', app)]),
  ];
}

function tokenDiagnosis(what: string, probe: Probe): Diagnosis {
  if (probe.ok)
    return { what, state: 'ok', advice: probe.team === '' ? 'accepted' : `accepted by ${probe.team}` };
  const advice =
    probe.code === 'unreachable'
      ? 'Slack cannot be reached. Check the network and SLACK_API_URL.'
      : `Slack says ${probe.code}. Take the token again from your app on api.slack.com/apps.`;
  return { what, state: 'wrong', advice };
}
