import type { Store } from '../../src/store/open-store.ts';
import { edition, NOW, subscription, TALK, TOLD } from './fixtures.ts';

/** One row in every table that is kept for each workspace; ids carry the workspace. */
export async function fillWorkspace({ state }: Store, workspace: string, user = 'U1'): Promise<void> {
  const channel = { workspace, channel: `C-${workspace}` };
  const dm = { workspace, channel: `D-${workspace}` };
  await state.installations.set({ workspace, data: '{}' });
  await state.channels.set({ ...channel, region: 'AM29', language: null, setBy: user });
  await state.users.claimWelcome(workspace, user, NOW);
  await state.events.claim({ workspace, eventId: 'e1', payload: `{"user":"${user}"}` }, NOW, NOW);
  await state.threads.set({ ...channel, thread: '1.2', talk: TALK, at: NOW });
  await state.threads.set({ ...dm, thread: user, talk: TALK, at: NOW });
  await state.threads.set({ ...dm, thread: '3.4', talk: TALK, at: NOW });
  await state.subscriptions.put(subscription(`s-${workspace}`, { ...channel, createdBy: user }));
  await state.deliveries.plan({
    id: `d-${workspace}`,
    subscription: `s-${workspace}`,
    occasion: '2026-W48',
    due: NOW,
    notBefore: NOW,
    notAfter: NOW,
  });
  const goal = { ...channel, place: 'NL', metric: 'profile_share', share: 0.7, setBy: user } as const;
  await state.goals.put(
    { ...goal, kind: 'target', id: `t-${workspace}`, by: null },
    { ...TOLD, createdBy: user },
  );
  await state.goals.put(
    { ...goal, kind: 'alert', id: `h-${workspace}`, side: 'below' },
    { ...TOLD, createdBy: user },
  );
  await state.misreadings.add({
    id: `m-${workspace}`,
    workspace,
    user,
    kind: 'wrong-place',
    text: 'bergen',
    reading: '{}',
    edition: null,
    at: NOW,
  });
  await state.features.markLacking(workspace, 'data_table', NOW);
  await state.pendingImports.put(`p-${workspace}`, workspace, user, edition('2025-Q2', workspace), NOW);
}
