// Runs every story with axe in each mode that a person may have set.
import { step } from "./step.mjs";

const modes = [
  { theme: "dark" },
  { direction: "rtl" },
  { density: "compact" },
  { locale: "fi" },
  { locale: "de", theme: "dark" },
  { forcedColors: "active" },
  { width: "390" },
];
const failed = modes.filter((mode) => {
  const name = Object.entries(mode)
    .map(([key, value]) => `${key} ${value}`)
    .join(", ");
  return !step(`stories, ${name}`, "vitest", ["run", "--project", "storybook"], {
    TIDEWIRE_STORY_MODE: JSON.stringify(mode),
  }).ok;
});
process.exit(failed.length > 0 ? 1 : 0);
