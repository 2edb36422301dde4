"use client";
import { useFormat } from "../provider/format-context.js";
import { useWords } from "../provider/words-context.js";
import { useComposer } from "./composer-context.js";
import { problemText } from "./problem-words.js";
import { useChosenChannels } from "./use-composer-channels.js";
import { useProblems } from "./use-composer-checks.js";
import { useNetworkName } from "../primitives/use-network-name.js";

/** What stands against one file, each sentence once. */
export function useFileProblems(id: string): readonly string[] {
  const words = useWords();
  const format = useFormat();
  const nameOf = useNetworkName();
  const channels = useChosenChannels();
  const known = useComposer(({ media }) => media.find((item) => item.id === id)?.ref?.id ?? id);
  const found = useProblems().filter(({ mediaId, severity }) => mediaId === known && severity === "error");
  const texts = found.map((problem) => {
    const channel = channels.find((each) => each.id === problem.channelId);
    return problemText(problem, channel ? nameOf(channel.network) : "", words, format);
  });
  return [...new Set(texts)];
}
