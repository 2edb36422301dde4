import type { Meta, StoryObj } from "@storybook/react-vite";

/** Broken on purpose: a check runs these alone and fails unless axe finds each fault. They are in no other run. */
const meta: Meta = { title: "Reference/Broken on purpose", tags: ["broken", "!autodocs", "!dev"] };
export default meta;

export const FaintText: StoryObj = {
  render: () => <p style={{ color: "#bbb", background: "#fff" }}>You can hardly read this</p>,
};

export const NamelessField: StoryObj = {
  render: () => <input type="text" id="nameless" />,
};

export const NamelessButton: StoryObj = {
  render: () => (
    <button type="button">
      <svg width="16" height="16" aria-hidden="true" />
    </button>
  ),
};
