/** What one look at a text tells; a text of ASCII has all lengths the same. */
export interface TextScan {
  readonly codePoints: number;
  readonly utf8Bytes: number;
}

/** The lengths of a text, read once. */
export function scanText(text: string): TextScan {
  const { length } = text;
  let notAscii = 0;
  let high = 0;
  let pairs = 0;
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) continue;
    notAscii += 1;
    if (unit < 0x800) continue;
    high += 1;
    if ((unit & 0xfc00) === 0xd800 && at + 1 < length && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00) pairs += 1;
  }
  // Half a pair is sent as the replacement character, three bytes, as any UTF-8 encoder does.
  return { codePoints: length - pairs, utf8Bytes: length + notAscii + high - 2 * pairs };
}
