/** What is known of a connected account; what is absent or `null` is not known, and never blocks. */
export interface AccountFacts {
  readonly accountType?: string | null | undefined;
  readonly followers?: number | null | undefined;
  /** What the account pays for, or has not yet earned, e.g. `premium`, `unverified`. */
  readonly tier?: string | null | undefined;
  /** Where it is registered, by ISO 3166-1 alpha-2, e.g. `NL`. */
  readonly country?: string | null | undefined;
  /** Limits that the network granted this account alone, by rule id, e.g. `x.post.text`. */
  readonly limits?: Readonly<Record<string, number>> | null | undefined;
}
