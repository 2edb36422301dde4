import { publishPost } from "./jobs-publish.js";
import { sendReply } from "./jobs-send-reply.js";
import { tell, type Work } from "./jobs-work.js";
import { fetchChannel } from "./sweep-fetch.js";

/** What went wrong in a round; the next round finds the same work again. */
export type SweepProblem = (error: unknown, what: string) => void;

/**
 * Does everything that is due, in all workspaces.
 *
 * A record's own life says what there is to do; so it finds again what a lost job, a crash or a clock that was set left behind.
 */
export async function sweep(work: Work, onProblem: SweepProblem): Promise<void> {
  for (const workspaceId of await work.store.workspaceIds()) {
    const due = await work.store.workspace(workspaceId).due(work.now());
    const each = async (what: string, ids: readonly string[], act: (id: string) => Promise<unknown>) => {
      await Promise.all(ids.map((id) => act(id).catch((error: unknown) => onProblem(error, `${what} ${id}`))));
    };
    await each("wake", due.wakes, (id) => tell(work, workspaceId, { type: "interaction.wake", id, input: {} }));
    await each("resolve", due.resolves, (id) =>
      tell(work, workspaceId, { type: "interaction.resolveAged", id, input: {} }),
    );
    await each("claim", due.posts, async (id) => {
      if (await tell(work, workspaceId, { type: "post.claim", id, input: {} }))
        await publishPost(work, workspaceId, id);
    });
    await each("publish", due.publishing, (id) => publishPost(work, workspaceId, id));
    await each("send", due.sending, (id) => sendReply(work, workspaceId, id));
    await each("fetch", due.fetches, (id) => fetchChannel(work, workspaceId, id));
  }
}
