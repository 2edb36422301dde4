import { randomFrom } from "../texts.ts";

/** Posts over one month, the same in every run: so many, at quarter hours of the working day. */
export function monthOfPosts(count: number, month = "2026-11"): readonly { id: string; title: string; at: string }[] {
  const random = randomFrom(7);
  return Array.from({ length: count }, (_, n) => {
    const day = String(1 + Math.floor(random() * 30)).padStart(2, "0");
    const hour = String(8 + Math.floor(random() * 11)).padStart(2, "0");
    const minute = ["00", "15", "30", "45"][Math.floor(random() * 4)] ?? "00";
    return {
      id: `post-${n}`,
      title: `Post ${n}: Kaffa Forest is back`,
      at: `${month}-${day}T${hour}:${minute}:00.000Z`,
    };
  });
}
