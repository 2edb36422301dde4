import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import { playwright } from "@vitest/browser-playwright";
import { msw } from "msw/vite";
import { defaultClientConditions, defaultServerConditions } from "vite";
import { defineConfig } from "vitest/config";
import { mutate } from "./tools/mutants/mutate.mjs";

const executablePath = process.env.CHROMIUM_BIN ?? (existsSync("/usr/bin/chromium") ? "/usr/bin/chromium" : undefined);
// One mode for all stories, e.g. { "theme": "dark" }; tools/check-story-modes.mjs goes through them.
const mode = JSON.parse(process.env.TIDEWIRE_STORY_MODE ?? "{}") as Record<string, string>;
const viewport = { width: Number(mode["width"] ?? 1440), height: 900 };
const contextOptions = mode["forcedColors"] ? { forcedColors: "active" as const } : {};
const inChromium = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  viewport,
  provider: playwright({ contextOptions, ...(executablePath && { launchOptions: { executablePath } }) }),
  instances: [{ browser: "chromium" as const }],
});
const browserDependencies = [
  "react",
  "react-dom",
  "react-dom/client",
  "react-dom/server",
  "react/jsx-dev-runtime",
  "@floating-ui/react",
  "@radix-ui/react-dialog",
  "react-error-boundary",
  "@testing-library/react",
  "@tanstack/react-virtual",
  "valtio/react",
  "valtio/vanilla",
  "simple-icons",
];
// Hosts may have another React: TIDEWIRE_REACT=18 draws everything on 18.3, in our packages and in those they use.
const react = process.env.TIDEWIRE_REACT ?? "19";
const alias: Record<string, string> = react === "18" ? { react: "react18", "react-dom": "react-dom18" } : {};
const aliased = (name: string) => name.replace(/^[^/]+/, (first) => alias[first] ?? first);
const define = {
  "import.meta.env.TIDEWIRE_REACT": JSON.stringify(react),
  "import.meta.env.TIDEWIRE_STORY_MODE": JSON.stringify(process.env.TIDEWIRE_STORY_MODE ?? "{}"),
};
const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// Stories broken on purpose prove that axe is on; only tools/check-axe.mjs runs them.
const storyTags = process.env.TIDEWIRE_BROKEN_STORIES ? { include: ["broken"] } : { exclude: ["broken"] };

const mutant = process.env.TIDEWIRE_MUTANT;
// What another React or a broken product was made into must not be found by the next run.
const cache = [react !== "19" && `react-${react}`, mutant && `mutants/${mutant.replace(/\W+/g, "-")}`].filter(Boolean);

export default defineConfig({
  ...(cache.length > 0 && { cacheDir: `node_modules/.cache/${cache.join("/")}` }),
  resolve: { conditions: ["@tidewire/source", ...defaultClientConditions], alias },
  define,
  ssr: { resolve: { conditions: ["@tidewire/source", ...defaultServerConditions] } },
  test: {
    reporters: ["default"],
    projects: [
      {
        extends: true,
        plugins: mutate(mutant),
        test: {
          name: "unit",
          environment: "node",
          include: [
            "packages/*/src/**/*.test.ts",
            "packages/*/test/**/*.test.ts",
            "apps/demo/**/*.test.ts",
            "tools/**/*.test.mjs",
            "packages/*/tools/**/*.test.mjs",
          ],
          exclude: ["**/*.browser.test.ts", "**/node_modules/**"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        root: folder("packages/react"),
        // Found while tests run, they would make Vite reload in the middle of one.
        optimizeDeps: { include: browserDependencies.map(aliased) },
        plugins: [...mutate(mutant), msw({ mode: "worker-only" })],
        test: { name: "browser", include: ["src/**/*.test.tsx"], testTimeout: 30_000, browser: inChromium() },
      },
      {
        extends: true,
        root: folder("apps/storybook"),
        plugins: [
          ...mutate(mutant),
          msw({ mode: "worker-only" }),
          storybookTest({ configDir: folder("apps/storybook/.storybook"), tags: storyTags }),
        ],
        test: {
          name: "storybook",
          testTimeout: 30_000,
          browser: inChromium(),
        },
      },
    ],
  },
});
