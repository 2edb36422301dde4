// Hydrates what the server has rendered, ten minutes later; every fault that React could recover from is kept for the test to see.
import { StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";
import { memoryBackend, Screens, smallSeed } from "./screens.jsx";

const faults = (window.recoverable = []);
const initial = JSON.parse(document.getElementById("initial").textContent);
const begun = Date.now();
const later = () => new Date(Date.parse(initial.session.now) + 10 * 60_000 + Date.now() - begun).toISOString();
const backend = memoryBackend({ seed: smallSeed(initial.session.now), now: later });
hydrateRoot(
  document.getElementById("root"),
  <StrictMode>
    <Screens initial={initial} backend={backend} />
  </StrictMode>,
  { onRecoverableError: (error) => faults.push(String(error)) },
);
window.hydrated = true;
