// Our accounts on the networks.

export { channelCommands, type ChannelInputs } from "./channels/channel-commands.js";
export { channelName, displayNameLimit, type Cadence, type Channel } from "./channels/channel.js";
export { freshnessOf, type Freshness } from "./channels/freshness.js";
export type { Workspace } from "./channels/workspace.js";
