import { packedReader, type ReadBits } from "./packed-reader.js";
import { readText } from "./read-text.js";
import { packedTopLevelDomains } from "./top-level-domain-data.js";

let known: RegExp | undefined;

/** A pattern of all top-level domains, read on the first domain that is met: most texts hold none. */
export function topLevelDomain(): RegExp {
  return (known ??= readTopLevelDomains());
}

function readTopLevelDomains(): RegExp {
  const read = packedReader(packedTopLevelDomains);
  // All of the letters, digits and hyphens count as one word: `com` in `com-pany` is none.
  return new RegExp(`xn--[-a-z0-9]+|(?:${readWords(read, 0, 0)}|${readText(read)})(?![-0-9a-z@+])`, "iy");
}

/** The pattern of all that may follow so many letters and that last one: each letter that does with what follows it, where 0 stands for the end. */
function readWords(read: ReadBits, length: number, last: number): string {
  const place = Math.min(length, 4);
  const ways: string[] = [];
  let letter = read(5, place, 32 + last);
  for (;;) {
    ways.push(letter === 0 ? "" : String.fromCharCode(0x60 + letter) + readWords(read, length + 1, letter));
    // Whether there is a further letter, then which of the later ones.
    if (read(1, 64 + place, 96 + place * 32 + letter) === 0)
      return ways.length > 1 ? `(?:${ways.join("|")})` : ways.join();
    do letter += 1;
    while (read(1, 256 + place * 32 + letter) === 0);
  }
}
