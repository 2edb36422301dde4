declare module "twitter-text" {
  interface Found {
    readonly url?: string;
    readonly hashtag?: string;
    readonly cashtag?: string;
    readonly screenName?: string;
    readonly indices: readonly [start: number, end: number];
  }
  const twitter: {
    parseTweet(text: string): { readonly weightedLength: number };
    extractEntitiesWithIndices(text: string): readonly Found[];
    extractHashtags(text: string): readonly string[];
  };
  export default twitter;
}
