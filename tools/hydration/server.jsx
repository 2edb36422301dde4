// Renders the screens on a server: no window, no storage, another clock and another zone than the browser's.
import { renderToString } from "react-dom/server";
import { initialData, memoryBackend, now, Screens, smallSeed } from "./screens.jsx";

const initial = await initialData();
const platform = { now: () => now, after: () => () => undefined, newKey: () => "server", random: () => 0 };
const html = renderToString(
  <Screens initial={initial} backend={memoryBackend({ seed: smallSeed(now) })} platform={platform} />,
);
process.stdout.write(JSON.stringify({ html, initial }));
