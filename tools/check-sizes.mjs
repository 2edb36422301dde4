// Measures what a host's browser loads, minified and gzipped with React left out, before anybody acts; fails over the limits.
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";

const react = ["react", "react-dom", "react/jsx-runtime", "react-dom/client"];
const from = (names, entry) => `export { ${names} } from "${entry}";`;

/** Name, what is imported, and the limit in kB. */
export const sizes = [
  ["Inbox", from("TidewireProvider, Inbox", "@tidewire/react"), 80],
  ["Composer", from("TidewireProvider, Composer", "@tidewire/react"), 80],
  ["ContentCalendar", from("TidewireProvider, ContentCalendar", "@tidewire/react"), 60],
  ["the three together", from("TidewireProvider, Inbox, Composer, ContentCalendar", "@tidewire/react"), 130],
  ["styles.css", `import "@tidewire/react/styles.css";`, 22],
  ["a locale's words (de)", from("de", "@tidewire/react/messages/de"), 14],
  ["counting", from("countText, countEach", "@tidewire/core/count"), 14],
  ["counting with problems", from("measureText, measureEach", "@tidewire/core/composer"), 17],
  ["facts", from("allNetworks", "@tidewire/core/networks"), 12],
];

/** Gzipped size in kB (1,000 bytes) of what is loaded before anybody acts: the entry and what it imports at once. */
export async function sizeOf(code, resolveDir = "apps/demo") {
  const result = await build({
    stdin: { contents: code, resolveDir, loader: "js" },
    bundle: true,
    minify: true,
    splitting: true,
    format: "esm",
    write: false,
    outdir: "out",
    metafile: true,
    target: "es2022",
    external: react,
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "silent",
  });
  const outputs = result.metafile.outputs;
  const entry = Object.keys(outputs).find((path) => outputs[path].entryPoint === "<stdin>");
  const wanted = new Set();
  const visit = (path) => {
    if (!path || wanted.has(path)) return;
    wanted.add(path);
    if (outputs[path].cssBundle) visit(outputs[path].cssBundle);
    for (const { path: next, kind } of outputs[path].imports)
      if (kind === "import-statement" && outputs[next]) visit(next);
  };
  visit(entry);
  const bytes = result.outputFiles
    .filter(({ path }) => [...wanted].some((each) => path.endsWith(each)))
    .reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0);
  return bytes / 1000;
}

if (import.meta.filename === process.argv[1]) {
  if (!existsSync("packages/react/dist/index.js")) {
    console.error("Nothing is built: run `npm run build` first.");
    process.exit(1);
  }
  let over = 0;
  const rows = [];
  for (const [name, code, limit] of sizes) {
    const size = await sizeOf(code);
    rows.push({ name, size: Number(size.toFixed(1)), limit });
    console.log(`${size > limit ? "OVER " : "     "}${name.padEnd(24)} ${size.toFixed(1).padStart(6)} kB of ${limit}`);
    if (size > limit) over++;
  }
  mkdirSync("node_modules/.cache", { recursive: true });
  writeFileSync("node_modules/.cache/tidewire-sizes.json", JSON.stringify(rows, null, 2));
  process.exit(over > 0 ? 1 : 0);
}
