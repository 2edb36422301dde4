/**
 * The schema, step by step, forward only: a step that has been released is never changed.
 *
 * Records are kept as they are (`json`, not `jsonb`: the order of their keys is part of what was shown), and what is searched by is generated from them.
 */
export const migrations: readonly string[] = [
  `create table tidewire_feeds (
     workspace_id text collate "C" primary key,
     epoch text not null,
     seq bigint not null default 0,
     oldest bigint not null default 1
   );
   create table tidewire_records (
     workspace_id text collate "C" not null,
     id text collate "C" not null,
     kind text collate "C" not null,
     version integer not null,
     data json not null,
     search text,
     channel_id text collate "C" generated always as (data ->> 'channelId') stored,
     queue text collate "C" generated always as (data ->> 'queue') stored,
     read text collate "C" generated always as (data ->> 'read') stored,
     owner_id text collate "C" generated always as (data ->> 'ownerId') stored,
     interaction_kind text collate "C" generated always as (data ->> 'kind') stored,
     last_activity_at text collate "C" generated always as (data ->> 'lastActivityAt') stored,
     snoozed_until text collate "C" generated always as (data ->> 'snoozedUntil') stored,
     auto_resolve_at text collate "C" generated always as (data ->> 'autoResolveAt') stored,
     network_thread_id text collate "C" generated always as (data ->> 'networkThreadId') stored,
     interaction_id text collate "C" generated always as (data ->> 'interactionId') stored,
     network_id text collate "C" generated always as (data ->> 'networkId') stored,
     direction text collate "C" generated always as (data ->> 'direction') stored,
     status text collate "C" generated always as (data ->> 'status') stored,
     at text collate "C" generated always as (data ->> 'at') stored,
     created_at text collate "C" generated always as (data ->> 'createdAt') stored,
     removed_at text collate "C" generated always as (data ->> 'removedAt') stored,
     primary key (workspace_id, id),
     constraint resolved_has_no_owner check (not (kind = 'interaction' and queue = 'resolved' and owner_id is not null)),
     constraint queue_is_one_of_three check (kind <> 'interaction' or queue in ('new', 'pending', 'resolved')),
     constraint sent_has_network_id check (not (kind = 'message' and status = 'sent' and network_id is null))
   );
   create unique index tidewire_message_once on tidewire_records (workspace_id, channel_id, network_id) where kind = 'message' and network_id is not null;
   create index tidewire_list on tidewire_records (workspace_id, last_activity_at desc, id desc) where kind = 'interaction';
   create index tidewire_thread_of on tidewire_records (workspace_id, channel_id, network_thread_id) where kind = 'interaction';
   create index tidewire_in_thread on tidewire_records (workspace_id, interaction_id, at, id) where interaction_id is not null;
   create index tidewire_posts on tidewire_records (workspace_id, at, id) where kind = 'post';
   create index tidewire_post_status on tidewire_records (workspace_id, status) where kind = 'post' and status in ('scheduled', 'publishing', 'failed');
   create index tidewire_sending on tidewire_records (workspace_id, status) where kind = 'message' and status in ('sending', 'unknown');
   create index tidewire_resolves on tidewire_records (workspace_id, auto_resolve_at) where kind = 'interaction' and auto_resolve_at is not null;
   create index tidewire_wakes on tidewire_records (workspace_id, snoozed_until) where kind = 'interaction' and snoozed_until is not null;
   create index tidewire_directory on tidewire_records (workspace_id, kind) where kind in ('workspace', 'member', 'team', 'grant', 'channel');
   create table tidewire_events (
     workspace_id text collate "C" not null,
     seq bigint not null,
     key text collate "C" not null,
     record_id text collate "C" not null,
     data json not null,
     primary key (workspace_id, seq),
     unique (workspace_id, key)
   );
   create index tidewire_history on tidewire_events (workspace_id, record_id, seq);
   create table tidewire_keys (
     workspace_id text collate "C" not null,
     key text collate "C" not null,
     actor_id text collate "C" not null,
     body text collate "C" not null,
     refused json,
     kept_at timestamptz not null default now(),
     primary key (workspace_id, key)
   );
   create index tidewire_old_refusals on tidewire_keys (kept_at) where refused is not null;
   create table tidewire_claims (
     workspace_id text collate "C" not null,
     key text collate "C" not null,
     primary key (workspace_id, key)
   );
   create table tidewire_bookmarks (
     workspace_id text collate "C" not null,
     name text collate "C" not null,
     place text not null,
     primary key (workspace_id, name)
   );`,
];
