import { act, cleanup, waitFor } from "@testing-library/react";
import { memoryBackend, smallSeed } from "@tidewire/adapters/memory";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, describe, expect, test } from "vitest";
import { TidewireProvider } from "../provider/tidewire-provider.js";
import { Composer } from "./composer.js";
import { testNow } from "./testing/composer-world.js";

afterEach(cleanup);

describe("the composer from a server", () => {
  test("previews stand as lines under their network until they can be drawn; nothing asks for channels meanwhile", async () => {
    const backend = memoryBackend({ now: () => testNow, seed: smallSeed(testNow) });
    const { signal } = new AbortController();
    const session = await backend.queries["workspace.get"]({}, { signal });
    const { records } = await backend.queries["records.get"]({ ids: ["post-05"] }, { signal });
    const posts = records.flatMap((record) => (record.is === "post" ? [record] : []));
    const previewsIn = (initial?: { session: typeof session; posts?: typeof posts }) => {
      const page = document.createElement("div");
      page.innerHTML = renderToString(
        <TidewireProvider backend={backend} initial={initial}>
          <Composer postId="post-05" />
        </TidewireProvider>,
      );
      const found = [...page.querySelectorAll('[data-tdw-part="composer-preview"][data-tdw-skeleton]')];
      expect(page.textContent).not.toContain("Choose a channel");
      return found.map((each) => each.querySelector("h3")?.textContent);
    };
    expect(previewsIn()).toEqual([undefined]);
    expect(previewsIn({ session })).toEqual([undefined]);
    expect(previewsIn({ session, posts })).toEqual(["Threads", "X", "Facebook"]);
  });

  test.each(["UTC", "Europe/Oslo", "America/New_York", "Pacific/Apia"])(
    "in %s it stands in the first markup and is taken over without an error",
    async (timeZone) => {
      const backend = memoryBackend({ now: () => testNow, seed: smallSeed(testNow) });
      const { signal } = new AbortController();
      const session = await backend.queries["workspace.get"]({}, { signal });
      const { records } = await backend.queries["records.get"]({ ids: ["post-05"] }, { signal });
      const posts = records.flatMap((record) => (record.is === "post" ? [record] : []));
      const page = (
        <TidewireProvider backend={backend} initial={{ session, posts }} timeZone={timeZone}>
          <Composer postId="post-05" />
        </TidewireProvider>
      );
      const markup = renderToString(page);
      expect(markup).toContain("Storm season is coming.");

      const root = document.createElement("div");
      root.innerHTML = markup;
      document.body.append(root);
      const errors: unknown[] = [];
      const hydrated = await act(async () =>
        hydrateRoot(root, page, { onRecoverableError: (error) => errors.push(error) }),
      );
      await waitFor(() => expect(root.querySelector("textarea")?.value).toContain("Storm season"));
      expect(errors).toEqual([]);
      await act(async () => hydrated.unmount());
      root.remove();
    },
  );
});
