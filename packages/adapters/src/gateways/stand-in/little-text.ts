/** Escapes what little text would take for markup; hashtags stay hashtags. */
export function littleText(text: string): string {
  return text.replace(
    /((?<![\p{L}\p{N}_])#[\p{L}\p{N}_]+)|[\\|{}@[\]()<>#*_~]/gu,
    (found, hashtag: string | undefined) => hashtag ?? `\\${found}`,
  );
}

/** Little text as people read it. */
export function plainText(text: string): string {
  return text.replace(/\\(.)/gsu, "$1");
}
