import type { DraftProblem } from "../draft-problem.js";
import type { WordFormat } from "../word-format.js";

/** How a sentence about a number ends: what the network does with it, or where its limit is. */
const limit = (p: DraftProblem): string =>
  p.advice ? `${p.network} adjusts it to ${p.bound}.` : `The limit on ${p.network} is ${p.bound}.`;

/** What stands against a post, by code. */
export const problems = {
  "text.tooLong": (p: DraftProblem, f: WordFormat): string =>
    p.advice
      ? `The text takes ${p.amount}. ${p.network} may refuse more than ${f.number(p.limit)}.`
      : `The text is ${p.excess} over the limit of ${f.number(p.limit)} on ${p.network}.`,
  "text.tooManyLinks": (p: DraftProblem, f: WordFormat): string =>
    `${f.number(p.count)} links. ${p.network} ${p.advice ? "advises" : "allows"} at most ${f.number(p.limit)}.`,
  "text.tooManyMentions": (p: DraftProblem, f: WordFormat): string =>
    `${f.number(p.count)} mentions. ${p.network} ${p.advice ? "advises" : "allows"} at most ${f.number(p.limit)}.`,
  "text.tooManyHashtags": (p: DraftProblem, f: WordFormat): string =>
    `${f.number(p.count)} hashtags. ${p.network} ${p.advice ? "advises" : "allows"} at most ${f.number(p.limit)}.`,
  "text.tooManyCashtags": (p: DraftProblem, f: WordFormat): string =>
    `${f.number(p.count)} cashtags. ${p.network} ${p.advice ? "advises" : "allows"} at most ${f.number(p.limit)}.`,
  "text.forbidden": (p: DraftProblem): string => `${p.network} refuses texts with the character ${p.character}.`,
  "text.notAllowed": (p: DraftProblem): string => `${p.network} takes no text here.`,
  "text.empty": (p: DraftProblem): string => `${p.network} needs a text.`,
  "media.type": (p: DraftProblem, f: WordFormat): string =>
    p.allowed.length > 0
      ? `${p.type || "This type of file"} isn’t supported by ${p.network}. Use ${f.choice(p.allowed)}.`
      : `${p.type || "This type of file"} isn’t supported by ${p.network}.`,
  "media.unknown": "A file is no longer there. Take it out and add it again.",
  "text.malformed": "The text holds half a character. Delete the odd one and type it again.",
  "media.broken": "The file is damaged: its contents can’t be read.",
  "media.notAllowed": (p: DraftProblem): string => `${p.network} takes no files here.`,
  "media.tooLarge": (p: DraftProblem): string =>
    `${p.amount} is too large. ${p.network} ${p.advice ? "advises" : "allows"} up to ${p.bound}.`,
  "media.tooSmall": (p: DraftProblem): string => `${p.amount} is too small. ${p.network} needs at least ${p.bound}.`,
  "media.totalTooLarge": (p: DraftProblem): string =>
    `All files together are ${p.amount}. ${p.network} ${p.advice ? "advises" : "allows"} up to ${p.bound}.`,
  "media.tooLong": (p: DraftProblem): string =>
    `${p.amount} is too long. ${p.network} ${p.advice ? "advises" : "allows"} up to ${p.bound}.`,
  "media.tooShort": (p: DraftProblem): string => `${p.amount} is too short. ${p.network} needs at least ${p.bound}.`,
  "media.tooWide": (p: DraftProblem): string =>
    p.advice
      ? `${p.amount} wide. ${p.network} scales it down to ${p.bound}.`
      : `${p.amount} wide. ${p.network} allows up to ${p.bound}.`,
  "media.tooNarrow": (p: DraftProblem): string =>
    `${p.amount} wide. ${p.network} ${p.advice ? "advises" : "needs"} at least ${p.bound}.`,
  "media.tooHigh": (p: DraftProblem): string =>
    `${p.amount} high. ${p.network} ${p.advice ? "advises" : "allows"} up to ${p.bound}.`,
  "media.tooLow": (p: DraftProblem): string =>
    `${p.amount} high. ${p.network} ${p.advice ? "advises" : "needs"} at least ${p.bound}.`,
  "media.aspect": (p: DraftProblem): string =>
    `Its shape is ${p.amount}. The limit on ${p.network} is ${p.bound}; crop it first.`,
  "media.tooManyPixels": (p: DraftProblem): string =>
    `${p.amount} is too much. ${p.network} ${p.advice ? "advises" : "allows"} up to ${p.bound}.`,
  "media.shorterSide": (p: DraftProblem): string => `Its shorter side is ${p.amount}. ${limit(p)}`,
  "media.longerSide": (p: DraftProblem): string => `Its longer side is ${p.amount}. ${limit(p)}`,
  "media.widthPlusHeight": (p: DraftProblem): string => `Width and height together are ${p.amount}. ${limit(p)}`,
  "media.frameCount": (p: DraftProblem): string => `The animation has ${p.amount} frames. ${limit(p)}`,
  "media.totalPixels": (p: DraftProblem): string => `All frames together are ${p.amount}. ${limit(p)}`,
  "media.frameRate": (p: DraftProblem): string => `It shows ${p.amount} frames per second. ${limit(p)}`,
  "media.bitRate": (p: DraftProblem): string => `Its bit rate is ${p.amount}. ${limit(p)}`,
  "media.pageCount": (p: DraftProblem): string => `The document has ${p.amount} pages. ${limit(p)}`,
  "media.lateIndex": (p: DraftProblem): string =>
    `This video can’t play while it loads, so ${p.network} ${p.advice ? "may refuse" : "refuses"} it. Export it for the web (“fast start”).`,
  "media.editList": (p: DraftProblem): string =>
    `This video holds an edit list, so ${p.network} ${p.advice ? "may refuse" : "refuses"} it. Export it anew without one.`,
  "media.sizesDiffer": (p: DraftProblem): string =>
    `The pictures differ in size. ${p.network} ${p.advice ? "makes them alike" : "needs them all the same"}.`,
  "media.shapesDiffer": (p: DraftProblem): string =>
    `The files differ in shape. ${p.network} ${p.advice ? "crops them all like the first" : "needs them all alike"}.`,
  "media.codec": (p: DraftProblem, f: WordFormat): string =>
    `${p.network} doesn’t play ${p.type}. Use ${f.choice(p.allowed)}.`,
  "media.altNotAllowed": (p: DraftProblem): string => `${p.network} drops the description of this file.`,
  "media.altTooLong": (p: DraftProblem, f: WordFormat): string =>
    `The description has ${f.number(p.count)} characters. ${p.network} allows ${f.number(p.limit)}.`,
  "media.mixed": (p: DraftProblem): string => `${p.network} doesn’t take these kinds of files together.`,
  "media.tooMany": (p: DraftProblem, f: WordFormat): string =>
    f.plural(p.limit, {
      one: `${f.number(p.count)} files. ${p.network} takes only ${f.number(p.limit)}.`,
      other: `${f.number(p.count)} files. ${p.network} takes at most ${f.number(p.limit)}.`,
    }),
  "media.tooFew": (p: DraftProblem, f: WordFormat): string =>
    f.plural(p.limit, {
      one: `${p.network} needs a picture or a video.`,
      other: `${p.network} needs at least ${f.number(p.limit)} files.`,
    }),
  "media.noAlt": "No description for people who can’t see it.",
  "media.waiting": "The file is still being sent.",
  "media.stopped": "The file did not arrive.",
  "poll.notAllowed": (p: DraftProblem): string => `${p.network} has no polls.`,
  "poll.tooFewOptions": (p: DraftProblem, f: WordFormat): string =>
    `A poll on ${p.network} needs at least ${f.number(p.limit)} answers.`,
  "poll.tooManyOptions": (p: DraftProblem, f: WordFormat): string =>
    `${f.number(p.count)} answers. A poll on ${p.network} takes at most ${f.number(p.limit)}.`,
  "poll.duration": (p: DraftProblem): string => `${p.network} takes no poll of this length.`,
  "poll.withMedia": (p: DraftProblem): string => `${p.network} takes no files beside a poll.`,
  "draft.empty": "Write something or add a file.",
  "draft.noChannel": "Choose at least one channel.",
  "draft.channelGone": "A chosen channel is no longer there. Take it out.",
  "channel.disconnected": "The channel is signed out. Reconnect it, or leave it out.",
  "schedule.missing": "Pick a time first.",
  "schedule.unknown": "That day, time or time zone isn’t known. Pick another.",
  "schedule.past": "That time has passed. Pick a later one.",
  "schedule.notDue": "Its time has not come yet.",
  "post.partlyPublished": "It is out on a channel already, so it can’t be changed any more.",
  "delivery.state": "The network has answered this already.",
};
