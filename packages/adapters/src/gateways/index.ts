// The only code that knows a network's HTTP.

export type {
  CallOptions,
  CallOutcome,
  CallProblem,
  Gateways,
  NetworkGateway,
  OutgoingPost,
  OutgoingReply,
  Received,
  WebhookEvent,
  WebhookRequest,
} from "./network-gateway.js";
export { loopbackGateway, type LoopbackGateway } from "./loopback-gateway.js";
export { standInNetworks, type StandInNetwork } from "./stand-in/stand-in-facts.js";
export { standInGateway, type StandInOptions } from "./stand-in/stand-in-gateway.js";
