import type { Session } from "../backend/session.js";
import type { AnyRecord } from "../commands/registry.js";

/** A session with its records as they are shown now. */
export function sessionShown(session: Session, look: (id: string) => AnyRecord | undefined): Session {
  const now = <R extends AnyRecord>(record: R): R => {
    const shown = look(record.id);
    // The same kind under the same id is the same type.
    return shown?.is === record.is ? (shown as R) : record;
  };
  return {
    ...session,
    workspace: now(session.workspace),
    members: session.members.map(now),
    teams: session.teams.map(now),
    channels: session.channels.map(now),
    grants: session.grants.map(now),
  };
}

/** All records that came with a session. */
export function recordsIn({ workspace, members, teams, channels, grants }: Session): readonly AnyRecord[] {
  return [workspace, ...members, ...teams, ...channels, ...grants];
}

/** Whether one session lets somebody see and do the same as another. */
export function sameRights(one: Session, other: Session): boolean {
  const rights = ({ actor, channels }: Session) =>
    JSON.stringify([actor.accountRole, Object.entries(actor.roles).sort(), channels.map(({ id }) => id).sort()]);
  return rights(one) === rights(other);
}
