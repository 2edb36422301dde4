#!/usr/bin/env node
import process from "node:process";
import { run } from "./run.js";

// Whoever reads no further, such as `head`, is no fault.
process.stdout.on("error", () => undefined);

const { status, output, errors } = await run({
  args: process.argv.slice(2),
  input: () => process.stdin,
  environment: process.env,
});
process.exitCode = status;
process.stderr.write(errors);
process.stdout.write(output);
