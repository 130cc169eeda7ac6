import { randomUUID } from 'node:crypto';
import { type RawBuilder, sql } from 'kysely';
import type { Edition } from '../../src/domain/edition.ts';
import type { PlaceCode } from '../../src/domain/place.ts';
import type { Alert } from '../../src/domain/state.ts';
import { openDatabase } from '../../src/store/database.ts';

interface Row {
  readonly id: string;
  readonly place: PlaceCode;
  readonly direct: number;
  readonly paused: number;
  readonly stopped_because: string | null;
  readonly next_due: string | null;
  readonly created_at: string;
}

interface Delivery {
  readonly id: string;
  readonly subscription: string;
  readonly occasion: string;
}

/** What it posted, of which place, under which id. */
interface Told {
  readonly subscription: string;
  readonly place: PlaceCode;
}

/**
 * An instance of the release before goals had recipients, on the same database: its statements as it sent them, in its
 * order, and what it decided between them. Written out, because the code moves on and the instance does not.
 */
export function previousRelease(url: string, { workspace, channel }: Pick<Alert, 'workspace' | 'channel'>) {
  const { queries, close } = openDatabase(url);
  const told: Told[] = [];

  const rows = async <T>(statement: RawBuilder<T>) => (await statement.execute(queries)).rows;
  const inChannel = () =>
    rows(sql<Row>`select * from subscriptions where workspace = ${workspace} and channel = ${channel}
      order by created_at, id`);
  const runs = (row: Row) => row.paused === 0 && row.stopped_because === null;
  const isWatch = (row: Row) => runs(row) && row.next_due === null;
  const goalsOf = (place: PlaceCode) =>
    rows(sql<{ id: string }>`
      select id from targets where workspace = ${workspace} and channel = ${channel} and place = ${place}
      union all
      select id from thresholds where workspace = ${workspace} and channel = ${channel} and place = ${place}`);
  const put = (row: Pick<Row, 'id' | 'place' | 'direct' | 'next_due' | 'created_at'>) =>
    rows(sql`insert into subscriptions (id, workspace, channel, place, weekday, hour, minute, time_zone, direct,
        language, created_by, created_at, paused, stopped_because, next_due)
      values (${row.id}, ${workspace}, ${channel}, ${row.place}, 1, 9, 0, 'Europe/Amsterdam', ${row.direct},
        'nl', 'U1SANNE', ${row.created_at}, 0, null, ${row.next_due})
      on conflict (workspace, channel, place) do update set weekday = 1, hour = 9, minute = 0,
        time_zone = 'Europe/Amsterdam', direct = ${row.direct}, language = 'nl', created_by = 'U1SANNE',
        paused = 0, stopped_because = null, next_due = ${row.next_due}`);
  const remove = async (id: string) => {
    await rows(sql`delete from deliveries where subscription = ${id} and state = 'planned'`);
    await rows(sql`delete from subscriptions where id = ${id}`);
  };

  return {
    told,
    close,
    async setAlert({ id, place, metric, share, side, setBy }: Alert, at: string): Promise<void> {
      await rows(sql`insert into thresholds (id, workspace, channel, place, metric, side, share, set_by)
        values (${id}, ${workspace}, ${channel}, ${place}, ${metric}, ${side}, ${share}, ${setBy})
        on conflict (workspace, channel, place, metric, side) do update set share = ${share}, set_by = ${setBy}`);
      if ((await inChannel()).some((row) => row.place === place)) return;
      await put({ id: randomUUID(), place, direct: 1, next_due: null, created_at: at });
    },
    async removeAlert({ id, place }: Alert): Promise<void> {
      await rows(sql`delete from thresholds where id = ${id} returning id`);
      if ((await goalsOf(place)).length > 0) return;
      const watching = (await inChannel()).find((row) => row.place === place && isWatch(row));
      if (watching !== undefined) await remove(watching.id);
    },
    /** A watch on the same place becomes the digest, under its id. */
    async subscribe(place: PlaceCode, nextDue: string, at: string): Promise<void> {
      const held = (await inChannel()).find((row) => row.place === place);
      await put({ id: held?.id ?? randomUUID(), place, direct: 0, next_due: nextDue, created_at: at });
    },
    async endDigest(place: PlaceCode): Promise<void> {
      const held = (await inChannel()).find((row) => row.place === place && !isWatch(row));
      if (held === undefined) throw new Error('it shows no digest');
      if ((await goalsOf(place)).length === 0) await remove(held.id);
      else await put({ ...held, direct: 1, next_due: null });
    },
    async announce(edition: Edition, storedAt: string, now: string): Promise<void> {
      const running = await rows(sql<Row>`select * from subscriptions
        where paused = 0 and stopped_because is null order by created_at, id`);
      for (const { id, direct, created_at } of running) {
        if (direct === 0 || storedAt <= created_at) continue;
        const [since] = await rows(sql<{ told: string | null; first: string | null }>`
          select max(news_at) as told, min(due) as first from deliveries
          where subscription = ${id} and state in ('sending', 'sent', 'uncertain')`);
        if (storedAt <= (since?.told ?? since?.first ?? '')) continue;
        await rows(sql`insert into deliveries (id, workspace, subscription, occasion, due, state, attempts,
            not_before, not_after)
          select ${randomUUID()}, workspace, id, ${edition.id}, ${now}, 'planned', 0, ${now}, ${now} from subscriptions
          where id = ${id} and paused = 0 and stopped_because is null
          on conflict (subscription, occasion) do nothing returning id`);
      }
    },
    /** Posts what may go out now; the edition hits every goal of the tests. */
    async deliver(storedAt: string, now: string): Promise<void> {
      const claimed = await rows(sql<Delivery>`
        with picked as (select id from deliveries where state = 'planned' and not_before <= ${now}
          order by not_before, id limit 40 for update skip locked)
        update deliveries set state = 'sending', attempts = attempts + 1, claimed_at = ${now}
        where id in (select id from picked) returning *`);
      for (const { id, subscription } of claimed) {
        const [row] = await rows(sql<Row>`select * from subscriptions where id in (${subscription})`);
        const mayTell = row !== undefined && runs(row) && (await tells(row, id, storedAt));
        if (mayTell) told.push({ subscription, place: row.place });
        await rows(sql`update deliveries set state = ${mayTell ? 'sent' : 'skipped'}, tell_at = null
          where id = ${id} and state in ('sending', 'uncertain') returning id`);
      }
    },
  };

  async function tells(row: Row, delivery: string, storedAt: string): Promise<boolean> {
    const hasDigest = (await inChannel()).some((one) => runs(one) && !isWatch(one));
    if (isWatch(row) && (hasDigest || (await goalsOf(row.place)).length === 0)) return false;
    const marked = await rows(sql`update deliveries set news_at = ${storedAt} where id = ${delivery}
      and not exists (select other.id from deliveries as other where other.subscription = ${row.id}
        and other.id <> ${delivery} and other.state in ('sending', 'sent', 'uncertain')
        and other.news_at >= ${storedAt}) returning id`);
    return marked.length === 1 || !isWatch(row);
  }
}
