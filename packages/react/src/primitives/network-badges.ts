/** Our own badge of a network: a letter, and for some a line round it. It is no logo and imitates none. */
export interface NetworkBadge {
  readonly letter: string;
  readonly shape?: string;
}

const circle = "M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0z";

/** The badges by network; any other network shows its first letter. */
export const networkBadges: Readonly<Record<string, NetworkBadge>> = {
  facebook: { letter: "F" },
  instagram: { letter: "I", shape: circle },
  linkedin: { letter: "L" },
  threads: { letter: "T", shape: circle },
  tiktok: { letter: "Tk" },
  x: { letter: "X" },
  youtube: { letter: "Y" },
  pinterest: { letter: "P" },
  bluesky: { letter: "B" },
  mastodon: { letter: "M" },
  googleBusiness: { letter: "G" },
  telegram: { letter: "Tg" },
  reddit: { letter: "R" },
  email: { letter: "@" },
};
