import { lettersAt, type ByteReader } from "./byte-reader.js";
import { integerIn, PdfObjects, referenceIn } from "./pdf-objects.js";
import type { Probed } from "./probed.js";

const searched = 2048;
const mostPages = 1_000_000;

/** How many pages a PDF says it has; nothing in it is run. */
export async function probePdf(reader: ByteReader): Promise<Probed> {
  const head = lettersAt(await reader.read(0, searched), 0, searched);
  // Written so that it can be shown while it loads: the number stands in front.
  const [first = ""] = /^[^]{0,1024}?endobj/.exec(head) ?? [];
  if (/\/Linearized\b/.test(first)) return pagesOf(integerIn(first, "N"));
  const tail = lettersAt(await reader.read(Math.max(0, reader.size - searched), searched), 0, searched);
  const offset = [...tail.matchAll(/startxref\s+(\d{1,12})/g)].at(-1)?.[1];
  if (offset === undefined) return {};
  const objects = new PdfObjects(reader);
  await objects.open(Number(offset));
  const tree = await objects.textOf(referenceIn(await objects.textOf(objects.root), "Pages"));
  return /\/Type\s*\/Pages\b/.test(tree) ? pagesOf(integerIn(tree, "Count")) : {};
}

function pagesOf(pages: number | undefined): Probed {
  return pages !== undefined && pages > 0 && pages <= mostPages ? { pages } : {};
}
