import type { ProblemWords } from "../problem-words.js";

export const networks: ProblemWords["networks"] = {
  facebook: "Facebook",
  instagram: "Instagram",
  linkedin: "LinkedIn",
  threads: "Threads",
  tiktok: "TikTok",
  x: "X",
  youtube: "YouTube",
  pinterest: "Pinterest",
  bluesky: "Bluesky",
  mastodon: "Mastodon",
  whatsapp: "WhatsApp",
  telegram: "Telegram",
  reddit: "Reddit",
  googleBusiness: "Google Business",
  email: "Sähköposti",
};
