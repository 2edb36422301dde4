import type { Meta, StoryObj } from "@storybook/react-vite";
import { ContentCalendar, Inbox } from "@tidewire/react";

/** Broken on purpose, each in one mode only: a check fails unless the run of that mode finds it, and every other run does not. They are in no other run. */
const meta: Meta = { title: "Reference/Broken in a mode", tags: ["broken", "!autodocs", "!dev"] };
export default meta;

export const Theme: StoryObj = {
  render: () => (
    <p style={{ color: "light-dark(#222, #444)", background: "light-dark(#fff, #222)" }}>Pale in the dark</p>
  ),
};

export const Direction: StoryObj = {
  render: () => (
    <>
      <style>{'[data-tdw-part="inbox-item"] { margin-left: 40px }'}</style>
      <Inbox />
    </>
  ),
};

const side = "calc(26px + 10px * var(--tdw-density, 0))";

export const Density: StoryObj = {
  render: () => (
    <Inbox
      defaultSelectedId="it-02"
      details={() => (
        <section aria-label="Stars" style={{ display: "flex", padding: 40 }}>
          {["One", "Two", "Three"].map((name) => (
            <button
              key={name}
              type="button"
              aria-label={name}
              style={{ inlineSize: side, blockSize: side, padding: 0, background: "CanvasText" }}
            />
          ))}
        </section>
      )}
    />
  ),
};

export const Locale: StoryObj = {
  render: () => (
    <>
      <style>{'[data-tdw-part="calendar-new-post"] { inline-size: 100px; overflow: hidden }'}</style>
      <ContentCalendar onNewPost={() => {}} />
    </>
  ),
};

export const ForcedColors: StoryObj = {
  render: () => (
    <>
      <style>
        {"@media (forced-colors: active) { p { forced-color-adjust: none; color: #bbb !important; background: #fff } }"}
      </style>
      <p style={{ color: "CanvasText" }}>Pale in forced colours</p>
    </>
  ),
};

export const Width: StoryObj = {
  render: () => <p style={{ inlineSize: 700, color: "CanvasText" }}>Too wide for a phone</p>,
};
