/** Somebody who may be signed in. */
export interface DemoMember {
  readonly id: string;
  readonly name: string;
  readonly avatarUrl: string | null;
  readonly role: "admin" | "agent";
  readonly teams: readonly string[];
}

/** What the host's own server says of this visit. */
export interface DemoState {
  readonly now: string;
  readonly workspaceId: string;
  readonly memberId: string;
  readonly standInUrl: string;
  readonly members: readonly DemoMember[];
}

async function ask<A>(path: string, body?: object): Promise<A> {
  const answer = await fetch(`/demo/${path}`, {
    ...(body && { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`The demo's server answered ${answer.status}.`);
  return (await answer.json()) as A;
}

export const readDemo = (): Promise<DemoState> => ask("state");
export const signIn = (memberId: string): Promise<unknown> => ask("sign-in", { memberId });
export const advanceClock = (milliseconds: number): Promise<{ now: string }> => ask("clock", { advance: milliseconds });
