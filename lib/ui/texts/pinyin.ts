/** Pinyin by syllable, as a search finds it: qian wan gong cheng. */
export const PINYIN = /^[a-zü]+(?: [a-zü]+)+$/u;
