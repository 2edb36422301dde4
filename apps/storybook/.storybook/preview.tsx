import type { Preview } from "@storybook/react-vite";
import { setupWorker } from "msw/browser";
import { mswLoader } from "msw-storybook-addon/csf3";
import { version } from "react";
import { configure } from "storybook/test";
import "@tidewire/react/styles.css";
import "./preview.css";
import { checkLayout } from "./layout.js";
import { tellPaintedText } from "./painted-text.js";
import { withTidewire } from "../src/with-tidewire.js";

const choice = (title: string, icon: string, items: readonly (string | { value: string; title: string })[]) => ({
  toolbar: { title, icon, items: [...items], dynamicTitle: true },
});

const defaults = {
  theme: "light",
  density: "normal",
  locale: "en",
  direction: "ltr",
  zone: "Europe/Oslo",
  line: "good",
};

// A busy machine draws late; what never comes is told a few seconds later.
configure({ asyncUtilTimeout: 5_000 });

// A test run may set one mode for all stories; its window is not the browser's, which the runner makes anew for each story.
const asked = import.meta.env["TIDEWIRE_STORY_MODE"] as string | undefined;
const mode = JSON.parse(asked ?? "{}") as Record<string, string>;
const ofRun = { name: "Test run", styles: { width: `${mode["width"] ?? 1440}px`, height: "900px" } };

// Hosts have React 18 or 19; a run says which.
const react = import.meta.env["TIDEWIRE_REACT"] as string | undefined;
if (react && !version.startsWith(`${react}.`)) throw new Error(`React ${version} draws, and ${react} was asked for.`);
if (mode["forcedColors"]) tellPaintedText();

const preview: Preview = {
  decorators: [withTidewire],
  afterEach: checkLayout,
  loaders: [
    mswLoader(async () => {
      const worker = setupWorker();
      await worker.start({ quiet: true, onUnhandledFrame: "bypass" });
      return worker;
    }),
  ],
  initialGlobals: {
    ...defaults,
    ...mode,
    ...(asked && { viewport: { value: "ofRun" } }),
  },
  globalTypes: {
    theme: { description: "Theme", ...choice("Theme", "mirror", ["light", "dark", "auto"]) },
    density: { description: "Density", ...choice("Density", "component", ["normal", "comfortable", "compact"]) },
    locale: {
      description: "Language",
      ...choice("Language", "globe", [
        { value: "en", title: "English" },
        { value: "nl", title: "Nederlands" },
        { value: "de", title: "Deutsch" },
        { value: "fr", title: "Français" },
        { value: "fi", title: "Suomi" },
      ]),
    },
    direction: { description: "Direction", ...choice("Direction", "transfer", ["ltr", "rtl"]) },
    zone: {
      description: "Time zone",
      ...choice("Zone", "time", ["Europe/Oslo", "UTC", "America/New_York", "Asia/Kolkata", "Pacific/Apia"]),
    },
    line: { description: "Line to the server", ...choice("Line", "lightning", ["good", "slow", "offline", "failing"]) },
  },
  parameters: {
    layout: "fullscreen",
    ...(asked && { viewport: { options: { ofRun } } }),
    a11y: {
      test: "error",
      // The guards around a popover are tab stops that hand focus on at once; nobody ever stands on one.
      context: { exclude: [["[data-floating-ui-focus-guard]"]] },
      options: {
        runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        rules: {
          "target-size": { enabled: true },
          region: { enabled: false },
          "page-has-heading-one": { enabled: false },
          "landmark-one-main": { enabled: false },
        },
      },
    },
    options: {
      storySort: {
        order: ["Start here", "Foundations", "Inbox", "Composer", "Content calendar", "Networks", "Reference"],
      },
    },
    controls: { expanded: true },
  },
  tags: ["autodocs"],
};
export default preview;
