import { networks } from "@tidewire/core/messages/nl";
import type { Messages } from "../messages.js";
import { calendar } from "./calendar.js";
import { common } from "./general.js";
import { composer } from "./composer.js";
import { inbox } from "./inbox.js";
import { problems } from "./problems.js";
import { reasons } from "./reasons.js";

/** All words in Dutch. */
export const nl: Messages = { locale: "nl", common, inbox, composer, calendar, problems, reasons, networks };
