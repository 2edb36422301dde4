"use client";
import { useMemo } from "react";
import type { Channel } from "@tidewire/core/channels";
import type { TextMeasure } from "@tidewire/core/composer";
import type { Interaction } from "@tidewire/core/inbox";
import { useClientView } from "../hooks/use-session.js";
import { late, useLate } from "../primitives/late.js";

// Counting knows every emoji and every top-level domain; a list of conversations needs neither.
const counting = late(() => import("./measure-reply.js").then((it) => it.measureReply));

/** The count of a reply, as soon as counting is there and the client checks by it too. */
export function useReplyMeasure(
  text: string,
  channel: Channel | undefined,
  kind: Interaction["kind"],
): TextMeasure | undefined {
  const { checks } = useClientView();
  const measureReply = useLate(counting, true);
  const network = channel?.network;
  const account = channel?.account;
  return useMemo(
    () => (checks && measureReply && network && account ? measureReply(text, { network, account }, kind) : undefined),
    [checks, measureReply, text, network, account, kind],
  );
}
