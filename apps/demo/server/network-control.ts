import type { Channel } from "@tidewire/core/channels";
import type { NetworkRows } from "../seed/network-rows.ts";

/** The levers of the stand-in networks. */
export interface NetworkControl {
  setClock(now: string): Promise<void>;
  seed(rows: NetworkRows): Promise<void>;
  /** Grants for channels that count as connected already. */
  connect(channels: readonly Channel[]): Promise<void>;
  tell(networks: readonly string[], webhooks: string, secret: string): Promise<void>;
}

const tenYears = 315_360_000;

export function networkControl(url: string): NetworkControl {
  async function post(path: string, body: object): Promise<void> {
    const answer = await fetch(`${url}/_control/${path}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
    if (!answer.ok)
      throw new Error(`The stand-in networks answered ${answer.status} to ${path}: ${await answer.text()}`);
  }
  return {
    setClock: (now) => post("clock", { now }),
    async seed({ accounts, people, posts, comments, mentions, messages }) {
      await post("seed", { accounts, people });
      // One body has at most a megabyte; answers to a mention come after it.
      for (const [kind, rows] of Object.entries({ posts, mentions, comments, messages }))
        for (let from = 0; from < rows.length; from += 200)
          await post("seed", { [kind]: rows.slice(from, from + 200) });
    },
    async connect(channels) {
      for (const { network, networkAccountId: id, connection } of channels)
        if (connection === "connected")
          await post("tokens", {
            network,
            accounts: [id],
            access_token: `demo-${network}-${id}`,
            expires_in: tenYears,
          });
    },
    async tell(networks, webhooks, secret) {
      for (const network of networks) await post("webhooks", { network, url: `${webhooks}/${network}`, secret });
    },
  };
}
