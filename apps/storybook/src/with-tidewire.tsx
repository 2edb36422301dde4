import type { Decorator } from "@storybook/react-vite";
import { World, type WorldGlobals, type WorldProps } from "./world.js";

export { World, storyNow, type WorldProps } from "./world.js";

/** Puts a story into a host's page, as the toolbar and the story's `world` parameter say. */
export const withTidewire: Decorator = (Story, { globals, parameters }) => {
  const own = (parameters["world"] ?? {}) as Partial<WorldProps>;
  const height = (parameters["height"] as string | undefined) ?? "100vh";
  const width = parameters["width"] as string | undefined;
  // What only a wide container shows asks for it, however narrow the window is.
  const minWidth = parameters["minWidth"] as string | undefined;
  return (
    <World key={JSON.stringify([globals, own.memberId])} {...(globals as WorldGlobals)} {...own}>
      <div
        style={{
          blockSize: height,
          ...(width && { inlineSize: width }),
          ...(minWidth && { minInlineSize: minWidth }),
          margin: "0 auto",
          colorScheme: globals["theme"] === "dark" ? "dark" : "light",
          background: "Canvas",
        }}
      >
        <Story />
      </div>
    </World>
  );
};
