import type { Meta, StoryObj } from "@storybook/react-vite";
import { drawnParts } from "./states.js";

const meta: Meta = { title: "Reference/States", parameters: { height: "auto" } };
export default meta;

/** Every part and the states it has been drawn in; each name leads to its story. */
export const EveryState: StoryObj = {
  render: () => (
    <main style={{ padding: 24, font: "14px/20px system-ui", color: "CanvasText", overflowX: "auto" }}>
      <table style={{ borderCollapse: "collapse", inlineSize: "100%" }}>
        <thead>
          <tr>
            {["Component", "Part", "States"].map((heading) => (
              <th key={heading} scope="col" style={{ textAlign: "start", padding: "8px 12px" }}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {drawnParts.map(({ component, part, states }) => (
            <tr
              key={`${component} ${part}`}
              style={{ borderBlockStart: "1px solid color-mix(in srgb, CanvasText 15%, transparent)" }}
            >
              <td style={{ padding: "8px 12px", verticalAlign: "top" }}>{component}</td>
              <th
                scope="row"
                style={{ padding: "8px 12px", textAlign: "start", verticalAlign: "top", fontWeight: 600 }}
              >
                {part}
              </th>
              <td style={{ padding: "8px 12px" }}>
                <ul
                  style={{
                    display: "flex",
                    flexWrap: "wrap",
                    gap: "4px 16px",
                    listStyle: "none",
                    margin: 0,
                    padding: 0,
                  }}
                >
                  {Object.entries(states).map(([state, id]) => (
                    <li key={state}>
                      <a
                        href={`/?path=/story/${id}`}
                        target="_top"
                        style={{ display: "inline-block", minBlockSize: 24 }}
                      >
                        {state}
                      </a>
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  ),
};
