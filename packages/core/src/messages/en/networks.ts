import { properNames } from "../proper-names.js";

/** What the networks are called. */
export const networks: typeof properNames & { email: string } = {
  ...properNames,
  email: "Email",
};
