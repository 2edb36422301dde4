import type { Locale } from "../use-looks.ts";
import { de } from "./de.ts";
import { en, type Messages } from "./en.ts";
import { fi } from "./fi.ts";
import { fr } from "./fr.ts";
import { nl } from "./nl.ts";

export const catalogues: Readonly<Record<Locale, Messages>> = { en, nl, de, fr, fi };
