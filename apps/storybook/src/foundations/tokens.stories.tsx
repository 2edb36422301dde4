import type { Meta, StoryObj } from "@storybook/react-vite";
import type { ReactElement } from "react";
import tokens from "../../../../packages/react/src/styles/tokens.css?raw";

const meta: Meta = { title: "Foundations/Tokens", parameters: { height: "auto" } };
export default meta;

const names = [...new Set([...tokens.matchAll(/(--tdw-[\w-]+)\s*:/g)].map(([, name]) => name ?? ""))];
const isColour = (name: string) =>
  !/-(font|rem|radius|density|motion|size|space|text-\w+-(size|line)|weight|shadow|z|leading|line-height|ease)/.test(
    name,
  );

const Swatches = ({ theme }: { theme: "light" | "dark" }): ReactElement => (
  <div
    data-tdw-root=""
    data-tdw-theme={theme}
    style={{ colorScheme: theme, background: "var(--tdw-color-surface)", color: "var(--tdw-color-text)", padding: 24 }}
  >
    <h2 style={{ font: "600 16px/24px system-ui" }}>{theme}</h2>
    <ul
      style={{
        display: "grid",
        gridTemplateColumns: "repeat(auto-fill, minmax(220px, 1fr))",
        gap: 8,
        listStyle: "none",
        padding: 0,
        margin: 0,
      }}
    >
      {names.filter(isColour).map((name) => (
        <li
          key={name}
          style={{ display: "flex", gap: 8, alignItems: "center", font: "12px/16px ui-monospace, monospace" }}
        >
          <span
            aria-hidden="true"
            style={{
              inlineSize: 28,
              blockSize: 28,
              borderRadius: 6,
              background: `var(${name})`,
              boxShadow: "inset 0 0 0 1px color-mix(in srgb, currentColor 20%, transparent)",
            }}
          />
          {name}
        </li>
      ))}
    </ul>
  </div>
);

/** Every colour that a host can set or read, in both schemes; made from the stylesheet itself. */
export const Colours: StoryObj = {
  render: () => (
    <>
      <Swatches theme="light" />
      <Swatches theme="dark" />
    </>
  ),
};

/** The others: sizes, spaces, radii, type and motion. */
export const Measures: StoryObj = {
  render: () => (
    <div
      data-tdw-root=""
      style={{ padding: 24, background: "var(--tdw-color-surface)", color: "var(--tdw-color-text)" }}
    >
      <ul style={{ columns: 3, listStyle: "none", padding: 0, margin: 0, font: "12px/20px ui-monospace, monospace" }}>
        {names
          .filter((name) => !isColour(name))
          .map((name) => (
            <li key={name}>{name}</li>
          ))}
      </ul>
    </div>
  ),
};
