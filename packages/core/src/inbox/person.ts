/** Somebody on a network. */
export interface Person {
  readonly id: string;
  readonly name: string;
  /** Without a leading `@`; `null` where the network has none. */
  readonly handle: string | null;
  readonly avatarUrl: string | null;
  readonly followers: number | null;
}
