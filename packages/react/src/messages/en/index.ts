import { networks } from "@tidewire/core/messages/en";
import type { Messages } from "../messages.js";
import { calendar } from "./calendar.js";
import { common } from "./general.js";
import { composer } from "./composer.js";
import { inbox } from "./inbox.js";
import { problems } from "./problems.js";
import { reasons } from "./reasons.js";

/** All words in English. */
export const en: Messages = { locale: "en", common, inbox, composer, calendar, problems, reasons, networks };
