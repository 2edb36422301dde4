// Filled in by the facts.
export type NetworkId = string;
