import { callTimeout, lineTo, tell, type Work } from "./jobs-work.js";
import type { Job } from "./store-port.js";

interface Act {
  readonly field: "liked" | "hidden";
  readonly back: "message.like" | "message.unlike" | "message.hide" | "message.unhide";
}

const acts: Readonly<Partial<Record<string, Act>>> = {
  "message.like": { field: "liked", back: "message.unlike" },
  "message.unlike": { field: "liked", back: "message.like" },
  "message.hide": { field: "hidden", back: "message.unhide" },
  "message.unhide": { field: "hidden", back: "message.hide" },
};

const tries = 3;

/** Brings a message on the network to the state it has here; where the network will not, the state here goes back. */
export async function actOnMessage(work: Work, { workspaceId, id, type, key }: Job): Promise<void> {
  const act = acts[type];
  // Going back is our own doing: the network never left that state.
  if (!act || key.startsWith("system:")) return;
  const message = await work.store.workspace(workspaceId).read.record(id);
  if (message?.is !== "message") return;
  const line = await lineTo(work, workspaceId, message.channelId);
  const wanted = act.field === "liked" ? { liked: message.liked } : { hidden: message.hidden };
  for (let tried = line ? 0 : tries; tried < tries; tried++) {
    try {
      return await line?.gateway.act(line.channel, message, wanted, AbortSignal.timeout(callTimeout));
    } catch {
      // Doing it again is harmless: it asks for a state, not for a change.
    }
  }
  await tell(work, workspaceId, { type: act.back, id, input: {} });
}
