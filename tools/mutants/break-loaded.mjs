// Preloaded into plain Node (`--import`): breaks what it loads as TIDEWIRE_MUTANT says, as `mutate` does in Vite.
import { registerHooks } from "node:module";
import { broken, mutantOf } from "./mutate.mjs";

const mutant = mutantOf(process.env.TIDEWIRE_MUTANT);

if (mutant)
  registerHooks({
    load(url, context, nextLoad) {
      const loaded = nextLoad(url, context);
      if (!url.endsWith(mutant.file)) return loaded;
      const text = typeof loaded.source === "string" ? loaded.source : new TextDecoder().decode(loaded.source);
      return { ...loaded, source: broken(mutant, text, url) };
    },
  });
