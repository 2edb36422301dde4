import { findUrls, type Url } from "./find-urls.js";
import { scanText, type TextScan } from "./text-scan.js";
import type { ListedForm } from "./url-tail.js";

/** One text, what a look at it tells, and its links, looked up once however many ask. */
export class TextSpans {
  readonly text: string;
  readonly scan: TextScan;
  // A field each: they are asked for on every keystroke.
  #listed: readonly Url[] | undefined;
  #open: readonly Url[] | undefined;

  constructor(text: string) {
    this.text = text;
    this.scan = scanText(text);
  }

  /** Links, the ones without a protocol among them. */
  urls(form: ListedForm = "listed"): readonly Url[] {
    if (form === "openPath") return (this.#open ??= findUrls(this.text, form));
    return (this.#listed ??= findUrls(this.text, form));
  }
}
