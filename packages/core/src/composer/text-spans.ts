import type { UrlForm } from "../networks/text-rules.js";
import { findUrls, type Url } from "./find-urls.js";
import { scanText, type TextScan } from "./text-scan.js";

/** One text, what a look at it tells, and its links, looked up once however many ask. */
export class TextSpans {
  readonly text: string;
  readonly scan: TextScan;
  #urls: Partial<Record<UrlForm, readonly Url[]>> | undefined;

  constructor(text: string) {
    this.text = text;
    this.scan = scanText(text);
  }

  /** Links, the ones without a protocol among them. */
  urls(form: UrlForm = "listed"): readonly Url[] {
    return ((this.#urls ??= {})[form] ??= findUrls(this.text, this.scan, form));
  }
}
