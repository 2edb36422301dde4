import react from "@vitejs/plugin-react";
import { msw } from "msw/vite";
import { defaultClientConditions, defineConfig } from "vite";

export default defineConfig({
  logLevel: "warn",
  plugins: [react(), msw({ mode: "worker-only" })],
  resolve: { conditions: ["@tidewire/source", ...defaultClientConditions] },
  build: { rolldownOptions: { checks: { pluginTimings: false } } },
});
