import { type CreateTableBuilder, sql } from 'kysely';
import type { Queries } from '../database.ts';

export async function up(queries: Queries): Promise<void> {
  const { schema } = queries;

  await inChannel(schema.createTable('channels'))
    .addColumn('region', 'text')
    .addColumn('language', 'text')
    .addColumn('set_by', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('channels_pk', ['workspace', 'channel'])
    .execute();

  await schema
    .createTable('users')
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('language', 'text')
    .addColumn('locale', 'text')
    .addColumn('welcomed_at', 'text')
    .addPrimaryKeyConstraint('users_pk', ['workspace', 'user_id'])
    .execute();

  await schema
    .createTable('events')
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('event_id', 'text', (column) => column.notNull())
    .addColumn('payload', 'text', (column) => column.notNull())
    .addColumn('claimed_at', 'text', (column) => column.notNull())
    .addColumn('lease_until', 'text', (column) => column.notNull())
    .addColumn('taken_over', 'integer', (column) => column.notNull())
    .addColumn('posting', 'integer', (column) => column.notNull())
    .addColumn('finished', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('events_pk', ['workspace', 'event_id'])
    .execute();
  await sql`create index events_open on events (lease_until) where finished = 0`.execute(queries);
  await schema.createIndex('events_age').on('events').column('claimed_at').execute();

  await inChannel(schema.createTable('threads'))
    .addColumn('thread', 'text', (column) => column.notNull())
    .addColumn('question', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('threads_pk', ['workspace', 'channel', 'thread'])
    .execute();
  await schema.createIndex('threads_age').on('threads').column('at').execute();

  await inChannel(schema.createTable('subscriptions'))
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('place', 'text', (column) => column.notNull())
    .addColumn('weekday', 'integer', (column) => column.notNull())
    .addColumn('hour', 'integer', (column) => column.notNull())
    .addColumn('minute', 'integer', (column) => column.notNull())
    .addColumn('time_zone', 'text', (column) => column.notNull())
    .addColumn('direct', 'integer', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('created_by', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('paused', 'integer', (column) => column.notNull())
    .addColumn('stopped_because', 'text')
    .addColumn('next_due', 'text')
    .addUniqueConstraint('subscriptions_once', ['workspace', 'channel', 'place'])
    .execute();
  await schema.createIndex('subscriptions_due').on('subscriptions').column('next_due').execute();

  // No foreign key: what was posted stays on record when its subscription is gone.
  await schema
    .createTable('deliveries')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('subscription', 'text', (column) => column.notNull())
    .addColumn('occasion', 'text', (column) => column.notNull())
    .addColumn('due', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('not_before', 'text', (column) => column.notNull())
    .addColumn('not_after', 'text', (column) => column.notNull())
    .addColumn('claimed_at', 'text')
    .addColumn('message_ts', 'text')
    .addColumn('error', 'text')
    .addColumn('tell_at', 'text')
    .addColumn('news_at', 'text')
    .addUniqueConstraint('deliveries_once', ['subscription', 'occasion'])
    .execute();
  await schema
    .createIndex('deliveries_work')
    .on('deliveries')
    .columns(['state', 'not_before', 'id'])
    .execute();
  await sql`create index deliveries_untold on deliveries (tell_at) where tell_at is not null`.execute(
    queries,
  );
  await schema.createIndex('deliveries_workspace').on('deliveries').column('workspace').execute();

  await inChannel(schema.createTable('targets'))
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('place', 'text', (column) => column.notNull())
    .addColumn('metric', 'text', (column) => column.notNull())
    .addColumn('share', 'double precision', (column) => column.notNull())
    .addColumn('by_period', 'text')
    .addColumn('set_by', 'text', (column) => column.notNull())
    .addUniqueConstraint('targets_once', ['workspace', 'channel', 'place', 'metric'])
    .execute();

  await inChannel(schema.createTable('thresholds'))
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('place', 'text', (column) => column.notNull())
    .addColumn('metric', 'text', (column) => column.notNull())
    .addColumn('share', 'double precision', (column) => column.notNull())
    .addColumn('side', 'text', (column) => column.notNull())
    .addColumn('set_by', 'text', (column) => column.notNull())
    .addUniqueConstraint('thresholds_once', ['workspace', 'channel', 'place', 'metric', 'side'])
    .execute();

  await schema
    .createTable('misreadings')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('reading', 'text', (column) => column.notNull())
    .addColumn('edition', 'text')
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();

  await schema
    .createTable('installations')
    .addColumn('workspace', 'text', (column) => column.primaryKey())
    .addColumn('data', 'text', (column) => column.notNull())
    .execute();

  await schema
    .createTable('oauth_states')
    .addColumn('digest', 'text', (column) => column.primaryKey())
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();

  await schema
    .createTable('lacking_features')
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('feature', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('lacking_features_pk', ['workspace', 'feature'])
    .execute();

  await schema
    .createTable('pending_imports')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('edition', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();
}

function inChannel<Table extends string>(
  table: CreateTableBuilder<Table, never>,
): CreateTableBuilder<Table, 'workspace' | 'channel'> {
  return table
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull());
}
