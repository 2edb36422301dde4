import type { Case } from "./case.js";
import { abortCases } from "./cases-abort.js";
import { conflictCases } from "./cases-conflict.js";
import { errorCases } from "./cases-error.js";
import { feedCases } from "./cases-feed.js";
import { filterCases } from "./cases-filter.js";
import { idempotencyCases } from "./cases-idempotency.js";
import { instanceCases } from "./cases-instances.js";
import { pagingCases } from "./cases-paging.js";
import { permissionCases } from "./cases-permission.js";
import { ruleCases } from "./cases-rules.js";
import { shapeCases } from "./cases-shape.js";
import { textCases } from "./cases-text.js";
import { timeCases } from "./cases-time.js";
import { undoCases } from "./cases-undo.js";
import { uploadCases } from "./cases-upload.js";

/** Everything a backend promises. */
export const cases: readonly Case[] = [
  ...shapeCases,
  ...pagingCases,
  ...filterCases,
  ...idempotencyCases,
  ...conflictCases,
  ...ruleCases,
  ...undoCases,
  ...abortCases,
  ...errorCases,
  ...feedCases,
  ...uploadCases,
  ...timeCases,
  ...textCases,
  ...permissionCases,
  ...instanceCases,
];
