import type { Scope } from "../network-rules.ts";

export const day = 86_400;
export const anyFile: readonly string[] = [
  "application/pdf",
  "application/octet-stream",
  "image/jpeg",
  "image/png",
  "image/gif",
  "image/webp",
];
export const videos: readonly string[] = ["video/mp4", "video/quicktime"];
export const scope = (name: string, purpose: Scope["purpose"], text: string): Scope => ({ scope: name, purpose, text });
