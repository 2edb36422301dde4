/** How long a text is, in the units that differ from its own. */
export interface TextLengths {
  readonly codePoints: number;
  readonly utf8Bytes: number;
}

/** The lengths of a text, all read at once. */
export function textLengths(text: string): TextLengths {
  const { length } = text;
  let beyondAscii = 0;
  let beyondTwoBytes = 0;
  let pairs = 0;
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) continue;
    beyondAscii += 1;
    if (unit < 0x800) continue;
    beyondTwoBytes += 1;
    if ((unit & 0xfc00) === 0xd800 && at + 1 < length && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00) pairs += 1;
  }
  // Half a pair is sent as the replacement character, three bytes, as any UTF-8 encoder does.
  return { codePoints: length - pairs, utf8Bytes: length + beyondAscii + beyondTwoBytes - 2 * pairs };
}
