import { parseArgs } from "node:util";
import { createStandIn } from "./create-stand-in.ts";
import { sampleSeed } from "./sample-seed.ts";

const { values } = parseArgs({
  options: {
    port: { type: "string", default: "4810" },
    data: { type: "string" },
    sample: { type: "boolean", default: false },
  },
});

const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`--port ${values.port} is not a port.`);
  process.exit(1);
}

const standIn = createStandIn({ port, ...(values.data ? { dataFolder: values.data } : {}) });
try {
  await standIn.start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
if (values.sample) {
  const headers = { "Content-Type": "application/json" };
  await fetch(`${standIn.url}/_control/seed`, {
    method: "POST",
    headers,
    body: JSON.stringify(sampleSeed(Date.now())),
  });
}
console.log(`Stand-in networks on ${standIn.url}`);

for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => {
    void standIn.stop().then(() => process.exit(0));
  });
