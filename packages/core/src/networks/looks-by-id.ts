// Built into a file of its own, so that who asks for this part alone loads nothing else.
export { looksById } from "./networks-by-id.js";
