// `npm run openapi`: writes the HTTP contract anew from the routes.
import { only } from "./step.mjs";

only("vitest", ["run", "--project", "unit", "packages/adapters/src/server/open-api"], { TIDEWIRE_WRITE: "openapi" });
