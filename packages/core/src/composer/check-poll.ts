import type { Problem } from "../basics/problem.js";
import type { NetworkId, PollRules } from "../networks/network.js";
import { networkLooks } from "../networks/network-looks.js";
import { networkText } from "../networks/network-text.js";
import { checkText } from "./check-text.js";
import type { TextTarget } from "./text-measure.js";

/** A question with answers to choose from. */
export interface PollDraft {
  /** Absent where the text of the post asks. */
  readonly question?: string;
  readonly options: readonly string[];
  readonly seconds?: number;
  readonly hasMedia?: boolean;
}

/** Everything that a network has against a poll: its texts, how many answers there are, and how long people may answer. */
export function checkPoll(poll: PollDraft, { network, account }: Pick<TextTarget, "network" | "account">): Problem[] {
  const { name, surfaces } = networkText(network);
  const rule = `${network}.poll`;
  const params = { network: name };
  if (surfaces.poll === false) return [{ code: "poll.notAllowed", severity: "error", rule, params }];

  const rules = networkLooks(network).looks.poll?.poll;
  const target = { network, surface: "poll", ...(account && { account }) } as const;
  const texts = [
    ...(poll.question === undefined ? [] : checkText(poll.question, { ...target, field: "question" })),
    ...poll.options.flatMap((option) => checkText(option, { ...target, field: "option" })),
  ];
  return [...texts, ...(rules ? against(poll, rules, network, account?.limits ?? {}) : [])];
}

function against(
  { options, seconds, hasMedia = false }: PollDraft,
  rules: PollRules,
  network: NetworkId,
  limits: Readonly<Record<string, number>>,
): readonly Problem[] {
  const path = `${network}.poll`;
  const about = { network: networkText(network).name };
  const count = options.length;
  const most = limits[`${path}.options`] ?? rules.options.max;
  const problems: Problem[] = [];
  const add = (code: string, rule: string, params: Problem["params"] = {}) =>
    problems.push({ code, severity: "error", rule: `${path}.${rule}`, params: { ...about, ...params } });
  if (count < rules.options.min) add("poll.tooFewOptions", "options", { count, limit: rules.options.min });
  if (count > most) add("poll.tooManyOptions", "options", { count, limit: most });
  if (seconds !== undefined && !lasts(seconds, rules.seconds)) add("poll.duration", "seconds", { count: seconds });
  if (hasMedia && rules.withMedia === false) add("poll.withMedia", "withMedia");
  return problems;
}

function lasts(seconds: number, rule: PollRules["seconds"]): boolean {
  if (rule === undefined) return true;
  if ("includes" in rule) return rule.includes(seconds);
  return seconds >= (rule.min ?? 0) && seconds <= (rule.max ?? Infinity);
}
