import { readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { defineConfig } from "tsup";

const styles = "dist/styles";

/** One file for a page that links it: the sheets it imports stand in it, in order. */
function joinStyles(): void {
  const read = (path: string) =>
    readFileSync(`${styles}/${path}`, "utf8").replace(/\/\*# sourceMappingURL=.*?\*\//g, "");
  const joined = read("styles.css").replace(/@import "\.\/([^"]+)";\n?/g, (_line, path: string) => read(path));
  writeFileSync(`${styles}/styles.css`, joined);
  writeFileSync(`${styles}/tokens.css`, read("tokens.css"));
  rmSync(`${styles}/parts`, { recursive: true });
  for (const file of readdirSync(styles)) {
    if (file.startsWith("base.css") || file.endsWith(".css.map")) rmSync(`${styles}/${file}`);
    else if (file.endsWith(".css")) writeFileSync(`${styles}/${file}.d.ts`, "export {};\n");
  }
}

export default defineConfig({
  entry: ["src/**/*.{ts,tsx,css,json}", "!src/**/*.{test,test-d,bench}.{ts,tsx}", "!src/**/testing/**"],
  format: "esm",
  target: "es2022",
  bundle: false,
  sourcemap: true,
  clean: true,
  dts: false,
  onSuccess: async () => joinStyles(),
});
