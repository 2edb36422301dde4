import type { UploadState, Uploads } from "@tidewire/core/backend";
import { NotApplicable, type Case } from "./case.js";
import { holds, refused, same } from "./check.js";

const png = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg=="),
  (each) => each.charCodeAt(0),
);

async function send(upload: Uploads, { id, partBytes, parts }: UploadState, bytes: Uint8Array): Promise<void> {
  for (let at = parts; at * partBytes < bytes.byteLength; at += 1)
    await upload.part(id, at, part(bytes, at, partBytes), {});
}

function part(bytes: Uint8Array, at: number, partBytes: number): Blob {
  return new Blob([new Uint8Array(bytes.slice(at * partBytes, (at + 1) * partBytes))]);
}

/** A picture that is longer than a part: what follows its end belongs to nobody. */
function longer(partBytes: number): Uint8Array {
  if (partBytes > 32 * 1024 * 1024) throw new NotApplicable("parts are too large to try several");
  const bytes = new Uint8Array(partBytes * 2 + 10);
  bytes.set(png);
  return bytes;
}

/** Files, in parts. */
export const uploadCases: readonly Case[] = [
  {
    key: "upload.facts",
    says: "[I64] a file is what its bytes say, whatever it is called",
    needs: ["upload"],
    run: async ({ backend: { upload } }) => {
      holds(upload, "there is no upload");
      const state = await upload.begin({ name: "holiday.mp4", bytes: png.byteLength }, {});
      await send(upload, state, png);
      const { type, kind, bytes, width, height, name } = await upload.finish(state.id, {});
      same(
        { type, kind, bytes, width, height, name },
        { type: "png", kind: "image", bytes: png.byteLength, width: 1, height: 1, name: "holiday.mp4" },
        "the file",
      );
    },
  },
  {
    key: "upload.resume",
    says: "an upload goes on where it was left, and a part that comes twice counts once",
    needs: ["upload"],
    run: async ({ backend: { upload } }) => {
      holds(upload, "there is no upload");
      const probe = await upload.begin({ name: "a.png", bytes: png.byteLength }, {});
      const bytes = longer(probe.partBytes);
      const state = await upload.begin({ name: "a.png", bytes: bytes.byteLength }, {});
      await upload.part(state.id, 0, part(bytes, 0, state.partBytes), {});
      const left = await upload.resume(state.id, {});
      same([left.parts, left.partBytes], [1, state.partBytes], "where it was left");
      same(
        (await upload.part(state.id, 0, part(bytes, 0, state.partBytes), {})).parts,
        1,
        "the parts after one came twice",
      );
      await send(upload, left, bytes);
      same((await upload.finish(state.id, {})).bytes, bytes.byteLength, "the size");
    },
  },
  {
    key: "upload.incomplete",
    says: "a file that is not whole is not finished, and can still be",
    needs: ["upload"],
    run: async ({ backend: { upload } }) => {
      holds(upload, "there is no upload");
      const state = await upload.begin({ name: "a.png", bytes: png.byteLength }, {});
      await refused(upload.finish(state.id, {}), "invalid", "a file without bytes");
      await send(upload, state, png);
      await upload.finish(state.id, {});
    },
  },
  {
    key: "upload.give-up",
    says: "a part that is given up counts or does not, and the upload goes on from where it says it stands",
    needs: ["upload"],
    run: async ({ backend: { upload } }) => {
      holds(upload, "there is no upload");
      const state = await upload.begin({ name: "a.png", bytes: png.byteLength }, {});
      const stop = new AbortController();
      const given = upload
        .part(state.id, 0, part(png, 0, state.partBytes), { signal: stop.signal })
        .catch((error: unknown) => error);
      stop.abort();
      const outcome = await given;
      if (outcome instanceof Error) await refused(Promise.reject(outcome), "aborted", "a part that is given up");
      await send(upload, await upload.resume(state.id, {}), png);
      same((await upload.finish(state.id, {})).bytes, png.byteLength, "the size");
    },
  },
  {
    key: "upload.finish-twice",
    says: "finishing twice answers the same",
    needs: ["upload"],
    run: async ({ backend: { upload } }) => {
      holds(upload, "there is no upload");
      const state = await upload.begin({ name: "a.png", bytes: png.byteLength }, {});
      await send(upload, state, png);
      const first = await upload.finish(state.id, {});
      same(await upload.finish(state.id, {}), first, "the second answer");
    },
  },
  {
    key: "upload.unknown",
    says: "an upload that was never begun is `not-found`",
    needs: ["upload"],
    run: async ({ backend: { upload } }) => {
      holds(upload, "there is no upload");
      await refused(upload.resume("conformance-nothing", {}), "not-found", "an unknown upload");
      await refused(upload.finish("conformance-nothing", {}), "not-found", "an unknown upload");
    },
  },
  {
    key: "upload.broken",
    says: "[I64] what is no picture, film or document is refused",
    needs: ["upload"],
    run: async ({ backend: { upload } }) => {
      holds(upload, "there is no upload");
      const bytes = new TextEncoder().encode("<html><script>alert(1)</script></html>");
      const state = await upload.begin({ name: "picture.png", bytes: bytes.byteLength }, {});
      await send(upload, state, bytes);
      await refused(upload.finish(state.id, {}), ["media-type", "media-broken"], "a page that calls itself a picture");
    },
  },
  {
    key: "upload.post",
    says: "[I64] a post bears the file as it is kept, and its text for those who can't see it",
    needs: ["upload", "post.create"],
    run: async ({ backend: { upload }, give, newKey, session }) => {
      holds(upload, "there is no upload");
      const state = await upload.begin({ name: "a.png", bytes: png.byteLength }, {});
      await send(upload, state, png);
      const media = { ...(await upload.finish(state.id, {})), alt: "One pixel" };
      const { channels } = await session();
      const id = newKey();
      const event = await give("post.create", id, {
        channelIds: channels.slice(0, 1).map((each) => each.id),
        text: "",
        texts: {},
        media: [media],
      });
      const post = event.records.find((each) => each.id === id);
      same(post?.is === "post" && post.media, [media], "the post's media");
    },
  },
];
