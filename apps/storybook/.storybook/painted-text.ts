const fill = "-webkit-text-fill-color";

/** Makes axe judge the text that is painted: under forced colours Chromium still tells, as the fill of a text, the colour that it no longer paints. */
export function tellPaintedText(): void {
  const tell = CSSStyleDeclaration.prototype.getPropertyValue;
  CSSStyleDeclaration.prototype.getPropertyValue = function (name: string) {
    return tell.call(this, name === fill && tell.call(this, "forced-color-adjust") === "auto" ? "color" : name);
  };
}
