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
/** Emoji: written as text unless a sign asks for more, always in colour, and those of which X knows that sign all the same. */
export const textEmojiKind = 17;
export const emojiKind = 18;
export const signedEmojiKind = 19;
/** The same three, which take a skin tone besides. */
export const toneableKind = 20;
