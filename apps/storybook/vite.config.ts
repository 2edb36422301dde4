import react from "@vitejs/plugin-react";
import { msw } from "msw/vite";
import { defaultClientConditions, defineConfig } from "vite";

export default defineConfig({
  logLevel: "warn",
  plugins: [react(), msw({ mode: "worker-only" })],
  resolve: { conditions: ["@tidewire/source", ...defaultClientConditions] },
  build: {
    // The browsers we support know `light-dark()`; written round for older ones, it needs a theme that is named.
    target: ["chrome123", "edge123", "firefox128", "safari17.5"],
    rolldownOptions: { checks: { pluginTimings: false } },
  },
});
