import type { Context } from "../access/context.js";
import { undoChange, undoRefusal, type UndoInput } from "../access/undo.js";
import { instantOf, type CommandTable, type Instant, type Moment, type Refusal, type Schedule } from "../basics.js";
import { mayBecome, statusOf, waiting, type Delivery } from "./delivery.js";
import type { Post } from "./post.js";
import type { PostContent, PostInputs } from "./post-inputs.js";

export const postTextLimit = 100_000;
export const postMediaLimit = 50;

/** Everything that may be done with a post. Read it top to bottom; there is no other place. */
export const postCommands: CommandTable<Post, PostInputs, Post, Context> = {
  "post.create": {
    who: "contributor",
    final: true,
    unless: (_, content) => tooMuch(content),
    starts: (id, { channelIds, text, texts, media }, { by, at }) => ({
      is: "post",
      id,
      version: 1,
      channelId: null,
      channelIds,
      text,
      texts,
      media,
      status: "draft",
      schedule: null,
      at: null,
      deliveries: {},
      createdBy: by,
      createdAt: at,
      editedAt: at,
      editedBy: by,
      removedAt: null,
    }),
  },
  "post.edit": {
    who: "contributor",
    others: "supervisor",
    from: { status: ["draft", "review", "scheduled", "failed"], removedAt: [null] },
    sees: ["channelIds", "text", "texts", "media"],
    // A scheduled post stays publishable: what is to go out may not be edited into something that can't.
    unless: (post, content, _, { problemsOf }) =>
      tooMuch(content) ??
      (wasDelivered(post)
        ? "post.partlyPublished"
        : post.status === "scheduled"
          ? problemsOf({ ...post, ...content })[0]
          : undefined),
    change: (post, { channelIds, text, texts, media }, { at, by }) => ({
      channelIds,
      text,
      texts,
      media,
      editedAt: at,
      editedBy: by,
      ...(post.status === "scheduled" && { deliveries: allWaiting(channelIds) }),
    }),
  },
  "post.submit": {
    who: "contributor",
    others: "supervisor",
    from: { status: ["draft"], removedAt: [null] },
    change: (_, __, { at, by }) => ({ status: "review", editedAt: at, editedBy: by }),
  },
  "post.schedule": {
    who: "contributor",
    others: "supervisor",
    from: { status: ["draft", "review", "scheduled", "failed"], removedAt: [null] },
    sees: ["schedule"],
    unless: (post, { schedule }, { at }, { problemsOf }) =>
      pastOrUnknown(schedule, at) ?? (wasDelivered(post) ? "post.partlyPublished" : problemsOf(post)[0]),
    change: ({ channelIds }, { schedule }, { at, by }) => ({
      status: "scheduled",
      schedule,
      at: instantOf(schedule).at,
      deliveries: allWaiting(channelIds),
      editedAt: at,
      editedBy: by,
    }),
  },
  "post.unschedule": {
    who: "contributor",
    others: "supervisor",
    from: { status: ["review", "scheduled"], removedAt: [null] },
    change: (_, __, { at, by }) => ({
      status: "draft",
      at: null,
      schedule: null,
      deliveries: {},
      editedAt: at,
      editedBy: by,
    }),
  },
  "post.publish": {
    // By a person: now, or again where it failed. What is already out is never sent twice.
    who: "contributor",
    others: "supervisor",
    from: { status: ["draft", "review", "scheduled", "failed"], removedAt: [null] },
    job: "publish",
    final: true,
    unless: (post, _, __, { problemsOf }) => problemsOf(post)[0],
    // What is out already keeps its place in the calendar.
    change: (post, _, { at }) => ({
      status: "publishing",
      at: wasDelivered(post) ? post.at : at,
      deliveries: restarted(post),
    }),
  },
  "post.claim": {
    who: "system",
    final: true,
    from: { status: ["scheduled"], removedAt: [null] },
    job: "publish",
    unless: ({ at: due }, _, { at }) => (due === null || due > at ? "schedule.notDue" : undefined),
    change: () => ({ status: "publishing" }),
  },
  "post.deliver": {
    who: "system",
    final: true,
    from: { status: ["publishing", "failed"] },
    unless: ({ deliveries }, { channelId, status }) => {
      const delivery = deliveries[channelId];
      return delivery && mayBecome(delivery.status, status) ? undefined : "delivery.state";
    },
    change: (post, { channelId, ...outcome }, { at }) => {
      const deliveries = { ...post.deliveries, [channelId]: { ...outcome, at } };
      const first = outcome.status === "published" && !wasDelivered(post);
      return { deliveries, status: statusOf(deliveries), ...(first && { at }) };
    },
  },
  "post.remove": {
    who: "contributor",
    others: "supervisor",
    from: { status: ["draft", "review", "scheduled", "failed"], removedAt: [null] },
    change: (_, __, { at }) => ({ removedAt: at }),
  },
  "post.undo": {
    who: "contributor",
    final: true,
    // What has left the building, or leaves it now, is not changed under it.
    from: { status: ["draft", "review", "scheduled", "failed"] },
    unless: (post, input, moment, context) =>
      undoRefusal(post, input, moment, context) ?? unfit(post, undone(post, input, moment, context), moment, context),
    change: undone,
  },
};

// Scheduled again, it goes where its channels are now: they may have been edited since.
// Taking an edit back is an edit; a removed post that returns says the same as before.
function undone(post: Post, input: UndoInput, moment: Moment, context: Context): Partial<Post> {
  const change = undoChange(post, input, moment, context);
  const { status, channelIds } = { ...post, ...change };
  return {
    ...change,
    ...(status === "scheduled" && { deliveries: allWaiting(channelIds) }),
    ...(!onlyReturns(change) && { editedAt: moment.at, editedBy: moment.by }),
  };
}

function onlyReturns(change: Partial<Post>): boolean {
  return Object.keys(change).every((field) => field === "removedAt");
}

// A post whose time has come meanwhile is not put back in the queue behind the clock, and one that is scheduled stays publishable.
function unfit(post: Post, change: Partial<Post>, { at }: Moment, { problemsOf }: Context): Refusal {
  const after = { ...post, ...change };
  if (wasDelivered(post) && !onlyReturns(change)) return "post.partlyPublished";
  if (after.status !== "scheduled") return undefined;
  return after.at === null || after.at <= at ? "schedule.past" : problemsOf(after)[0];
}

function pastOrUnknown(schedule: Schedule, at: Instant): Refusal {
  try {
    return instantOf(schedule).at <= at ? "schedule.past" : undefined;
  } catch (error) {
    // A day or a zone that no calendar has.
    if (error instanceof RangeError) return "schedule.unknown";
    throw error;
  }
}

function tooMuch({ text, texts, media }: PostContent): Refusal {
  if ([text, ...Object.values(texts)].some((each) => each.length > postTextLimit)) return "text.tooLong";
  return media.length > postMediaLimit ? "media.tooMany" : undefined;
}

function wasDelivered({ deliveries }: Post): boolean {
  return Object.values(deliveries).some(({ status }) => status === "published");
}

function allWaiting(channelIds: readonly string[]): Record<string, Delivery> {
  return Object.fromEntries(channelIds.map((id) => [id, waiting]));
}

function restarted({ channelIds, deliveries }: Post): Record<string, Delivery> {
  return Object.fromEntries(
    channelIds.map((id) => [id, deliveries[id]?.status === "published" ? deliveries[id] : waiting]),
  );
}
