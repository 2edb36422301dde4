import type { MediaFacts } from "../composer/media-facts.js";
import type { Judgement } from "./judge-post.js";
import { sentenceOf, type Tongue } from "./write-report.js";

/** What was found, for machines: the same, each problem with its code, its rule, its numbers and its sentence. */
export function writeJson(judgements: readonly Judgement[], media: readonly MediaFacts[], tongue: Tongue): string {
  const results = judgements.map(({ problems, ...judgement }) => ({
    ...judgement,
    problems: problems.map((problem) => ({ ...problem, says: sentenceOf(problem, judgement.network, tongue) })),
  }));
  return JSON.stringify({ accepted: judgements.every(({ accepted }) => accepted), results, media }, null, 2);
}
