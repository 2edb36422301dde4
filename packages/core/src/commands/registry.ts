import type { Grant } from "../access/grant.js";
import type { Context } from "../access/context.js";
import type { Member, Team } from "../access/member.js";
import type { Command, CommandRow } from "../basics.js";
import { channelCommands, type ChannelInputs } from "../channels/channel-commands.js";
import type { Channel } from "../channels/channel.js";
import type { Workspace } from "../channels/workspace.js";
import { postCommands } from "../composer/post-commands.js";
import type { PostInputs } from "../composer/post-inputs.js";
import type { Post } from "../composer/post.js";
import { interactionCommands } from "../inbox/interaction-commands.js";
import type { InteractionInputs, MessageInputs, NoteInputs } from "../inbox/interaction-inputs.js";
import type { Interaction } from "../inbox/interaction.js";
import { messageCommands, noteCommands } from "../inbox/message-commands.js";
import type { Message, Note } from "../inbox/message.js";

/** The version of these rules; a server with others answers `outdated-client`. */
export const rulesVersion = 1;

/** Every kind of record by the word that its commands begin with. */
export interface Records {
  readonly interaction: Interaction;
  readonly message: Message;
  readonly note: Note;
  readonly post: Post;
  readonly channel: Channel;
  readonly workspace: Workspace;
  readonly member: Member;
  readonly team: Team;
  readonly grant: Grant;
}

export type RecordKind = keyof Records;
export type AnyRecord = Records[RecordKind];

/** What each command is told, by name. */
export interface Inputs extends InteractionInputs, MessageInputs, NoteInputs, PostInputs, ChannelInputs {}

export type CommandType = keyof Inputs;

/** The record that a command is about: the first word of its name. */
export type RecordOf<T extends CommandType> = T extends `${infer K extends RecordKind}.${string}` ? Records[K] : never;

export type CommandOf<T extends CommandType> = Command<T, Inputs[T]>;

/** Any command; generic at the leaf, union in the trunk. */
export type AnyCommand = { [T in CommandType]: CommandOf<T> }[CommandType];

export type Rule<T extends CommandType> = CommandRow<RecordOf<T>, Inputs[T], AnyRecord, Context>;

/** All that may be done, in one registry. */
export const rules: { readonly [T in CommandType]: Rule<T> } = {
  ...interactionCommands,
  ...messageCommands,
  ...noteCommands,
  ...postCommands,
  ...channelCommands,
};

// `Object.keys` of a closed table: the type knows what the language forgets.
export const commandTypes: readonly CommandType[] = Object.keys(rules) as CommandType[];

/** Whether a word names a command. */
export function isCommandType(type: string): type is CommandType {
  return Object.hasOwn(rules, type);
}

/** The kind of record that a command is about. */
export function kindOf(type: CommandType): RecordKind {
  return type.slice(0, type.indexOf(".")) as RecordKind;
}

/** Whether a record is of the kind that a command is about. */
export function concerns<T extends CommandType>(
  type: T,
  record: AnyRecord | undefined,
): record is RecordOf<T> & AnyRecord {
  return record !== undefined && record.is === kindOf(type);
}

/** Whether a command can be taken back at all: what left the building, or made something, can not. */
export function isUndoable(type: CommandType): boolean {
  return !rules[type].final && `${kindOf(type)}.undo` in rules;
}
