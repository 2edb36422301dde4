// `npm run text-data`: writes the tables anew; with a file of IANA's (tlds-alpha-by-domain.txt), its domains first.
import { readFileSync, writeFileSync } from "node:fs";
import { domainToUnicode } from "node:url";

const [list] = process.argv.slice(2);
if (list !== undefined) {
  const text = readFileSync(list, "utf8");
  const names = text
    .split("\n")
    .flatMap((line) => (/^[\w-]+$/.test(line.trim()) ? [domainToUnicode(line.trim())] : []));
  const kept = new URL("../../vectors/top-level-domains.json", import.meta.url);
  const origin = `data.iana.org/TLD/tlds-alpha-by-domain.txt, ${/^#\s*(.*)$/m.exec(text)?.[1] ?? "without a version"}`;
  writeFileSync(
    kept,
    `${JSON.stringify({ origin, license: "facts", count: names.length, names: names.sort() }, null, 1)}\n`,
  );
}

// Only now, since the tables are made of that file.
const { textData } = await import("./text-data.mjs");
for (const [name, text] of Object.entries(textData())) {
  writeFileSync(new URL(`../../src/composer/${name}`, import.meta.url), text);
  console.log(`${name}: ${text.length} characters`);
}
