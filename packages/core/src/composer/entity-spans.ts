import type {
  CashtagForm,
  EntityKind,
  EntitySyntax,
  HashtagForm,
  MentionForm,
  UrlForm,
} from "../networks/text-rules.js";
import { findCashtags } from "./find-cashtags.js";
import type { Span } from "./find-emoji.js";
import { findHashtags } from "./find-hashtags.js";
import { findMentions } from "./find-mentions.js";
import { findUrls, type Url } from "./find-urls.js";
import { scanText, type TextScan } from "./text-scan.js";

type Found<Form extends string, One = Span> = Partial<Record<Form, readonly One[]>>;

const none: readonly Span[] = [];

/** Where each kind of entity stands in one text, looked up once however many syntaxes ask. */
export class EntitySpans {
  readonly text: string;
  readonly scan: TextScan;
  // Of its own: it is asked for on every keystroke.
  #listed: readonly Url[] | undefined;
  #urls: Found<UrlForm, Url> | undefined;
  #mentions: Found<MentionForm> | undefined;
  #hashtags: Found<HashtagForm> | undefined;
  #cashtags: Found<CashtagForm> | undefined;

  constructor(text: string) {
    this.text = text;
    this.scan = scanText(text);
  }

  /** Links, the ones without a protocol among them. */
  urls(form: UrlForm = "listed"): readonly Url[] {
    if (form === "listed") return (this.#listed ??= findUrls(this.text, this.scan));
    return ((this.#urls ??= {})[form] ??= findUrls(this.text, this.scan, form));
  }

  mentions(form: MentionForm): readonly Span[] {
    return ((this.#mentions ??= {})[form] ??= findMentions(this.text, form));
  }

  hashtags(form: HashtagForm): readonly Span[] {
    return ((this.#hashtags ??= {})[form] ??= findHashtags(this.text, form));
  }

  cashtags(form: CashtagForm): readonly Span[] {
    return ((this.#cashtags ??= {})[form] ??= findCashtags(this.text, form));
  }

  /** Those of one kind that a syntax links, whatever else they stand in. */
  of(kind: EntityKind, { url, mention, hashtag, cashtag }: EntitySyntax): readonly Span[] {
    if (kind === "mention") return mention ? this.mentions(mention.form) : none;
    if (kind === "hashtag") return hashtag ? this.hashtags(hashtag.form) : none;
    if (kind === "cashtag") return cashtag ? this.cashtags(cashtag.form) : none;
    return url ? this.urls(url.form).filter(({ isBare }) => url.bare || !isBare) : none;
  }
}
