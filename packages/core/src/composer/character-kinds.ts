/** What a code point is to the characters that a reader sees, in an order that ranges can be asked of; 0 stands for itself. */
export const controlKind = 1;
/** From here on what is part of the character before it. */
export const extendKind = 2;
export const toneKind = 3;
export const linkerKind = 4;
export const nonJoinerKind = 5;
export const joinerKind = 6;
export const spacingKind = 7;
/** Up to here. */
export const prependKind = 8;
export const consonantKind = 9;
/** The letters and syllables of Hangul. */
export const leadingKind = 10;
export const vowelKind = 11;
export const trailingKind = 12;
export const openSyllableKind = 13;
export const closedSyllableKind = 14;
export const regionKind = 15;
/** What may become an emoji one day; from here on they can be joined. */
export const pictographKind = 16;
/** Emoji: always in colour, but X knows the sign that asks for it all the same. */
export const signedEmojiKind = 17;
/** Written as text unless that sign asks for more; the second kind takes a skin tone besides. */
export const textEmojiKind = 18;
export const toneableTextKind = 19;
/** Always in colour; the first kind takes a skin tone besides. */
export const toneableEmojiKind = 20;
export const emojiKind = 21;
