"use client";
import { createContext, useContext, useMemo, type ComponentType, type ReactElement, type ReactNode } from "react";

export type Theme = "light" | "dark" | "auto";
export type Density = "comfortable" | "compact";
export type Direction = "ltr" | "rtl";
export type PortalContainer = HTMLElement | ShadowRoot | (() => HTMLElement | ShadowRoot | null);

/** What a network's mark or a replaced icon is given. */
export interface MarkProps {
  readonly size?: "sm" | "md" | "lg" | "xl" | undefined;
  /** Read aloud; without it the drawing is decoration. */
  readonly label?: string | undefined;
}

export interface Appearance {
  /** `undefined` follows the colour scheme of the host's page. */
  readonly theme?: Theme | undefined;
  readonly density?: Density | undefined;
  readonly direction?: Direction | undefined;
  /** Where menus, popovers and dialogs are drawn; the document's body if nothing is said. */
  readonly portalContainer?: PortalContainer | undefined;
  /** Handed to whatever the host draws in our slots; our own parts insert no style or script elements. */
  readonly nonce?: string | undefined;
  /** Marks by network, drawn white on a grid of 16, e.g. `officialNetworkMarks`; our own badge where there is none. */
  readonly networkMarks?: Readonly<Record<string, ComponentType<MarkProps>>> | undefined;
  /** The host's own icons by our names. */
  readonly icons?: Readonly<Record<string, ComponentType<MarkProps>>> | undefined;
}

const AppearanceContext = createContext<Appearance>({});

/** Sets looks for everything below it; what it leaves out comes from the provider above. */
export function AppearanceProvider({
  children,
  theme,
  density,
  direction,
  portalContainer,
  nonce,
  networkMarks,
  icons,
}: Appearance & { children?: ReactNode }): ReactElement {
  const above = useContext(AppearanceContext);
  const value = useMemo<Appearance>(
    () => ({
      theme: theme ?? above.theme,
      density: density ?? above.density,
      direction: direction ?? above.direction,
      portalContainer: portalContainer ?? above.portalContainer,
      nonce: nonce ?? above.nonce,
      networkMarks: networkMarks ?? above.networkMarks,
      icons: icons ?? above.icons,
    }),
    [above, theme, density, direction, portalContainer, nonce, networkMarks, icons],
  );
  return <AppearanceContext.Provider value={value}>{children}</AppearanceContext.Provider>;
}

/** The looks in force here. */
export function useAppearance(): Appearance {
  return useContext(AppearanceContext);
}

/** The node menus and dialogs are drawn into, or `undefined` for the document's body. */
export function usePortalContainer(): HTMLElement | ShadowRoot | undefined {
  const { portalContainer } = useAppearance();
  return (typeof portalContainer === "function" ? portalContainer() : portalContainer) ?? undefined;
}
