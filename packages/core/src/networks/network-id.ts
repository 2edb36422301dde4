/** The networks whose facts this version carries. */
export const networkIds = ["threads", "instagram", "facebook", "x", "linkedin", "email"] as const;

export type NetworkId = (typeof networkIds)[number];
