import type { ProblemWords } from "@tidewire/core/messages";
import type { calendar as calendarWords } from "./en/calendar.js";
import type { common as commonWords } from "./en/general.js";
import type { composer as composerWords } from "./en/composer.js";
import type { inbox as inboxWords } from "./en/inbox.js";
import type { problems as problemsWords } from "./en/problems.js";
import type { reasons as reasonsWords } from "./en/reasons.js";

/** Every word the screens say, in one language: plain strings, and functions where a value belongs in the sentence. */
export interface Messages {
  /** The language the words are in, as BCP 47. */
  readonly locale: string;
  readonly common: typeof commonWords;
  readonly inbox: typeof inboxWords;
  readonly composer: typeof composerWords;
  readonly calendar: typeof calendarWords;
  readonly problems: typeof problemsWords;
  readonly reasons: typeof reasonsWords;
  readonly networks: ProblemWords["networks"];
}
