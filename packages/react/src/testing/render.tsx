import { render, type RenderResult } from "@testing-library/react";
import type { ReactElement, ReactNode } from "react";
import "../styles/styles.css";
import { Announcer } from "../primitives/announcer.js";
import { Root } from "../primitives/root.js";
import { AppearanceProvider, type Appearance } from "../provider/appearance-context.js";
import { FormatProvider, type FormatProviderProps } from "../provider/format-context.js";
import { WordsProvider, type WordsProviderProps } from "../provider/words-context.js";

export type RenderOptions = Appearance & Omit<WordsProviderProps, "children"> & Omit<FormatProviderProps, "children">;

/** Everything a part stands in: looks, words, formats, live regions and a root. */
export function Frame({ children, ...options }: RenderOptions & { children?: ReactNode }): ReactElement {
  return (
    <AppearanceProvider {...options}>
      <FormatProvider locale={options.locale} timeZone={options.timeZone} clock={options.clock}>
        <WordsProvider messages={options.messages} overrides={options.overrides}>
          <Announcer>
            <Root data-testid="root">{children}</Root>
          </Announcer>
        </WordsProvider>
      </FormatProvider>
    </AppearanceProvider>
  );
}

/** Draws a part as it stands in a product. */
export function renderPart(children: ReactNode, options: RenderOptions = {}): RenderResult {
  return render(<Frame {...options}>{children}</Frame>);
}
