/** Words that are cut off without saying so: wider than what shows them, with neither an ellipsis nor a way to scroll. */
export function cutWords(root: Element): string[] {
  const cut: string[] = [];
  const range = document.createRange();
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode;
    const element = text.parentElement;
    if (!element || !text.textContent?.trim() || !element.checkVisibility({ visibilityProperty: true })) continue;
    range.selectNodeContents(text);
    const { left, right, width } = range.getBoundingClientRect();
    if (width > 1 && isCut({ left, right }, element)) cut.push(nameOf(element));
  }
  return cut;
}

interface Span {
  readonly left: number;
  readonly right: number;
}

/** Whether something around a text hides a part of it that nobody can get to see. */
function isCut(span: Span, element: Element | null): boolean {
  let { left, right } = span;
  for (let around = element; around; around = around.parentElement) {
    const { overflowX, overflowY, textOverflow, webkitLineClamp, clipPath, display } = getComputedStyle(around);
    if (/auto|scroll/u.test(overflowX)) return false;
    // What only a screen reader reads is cut on purpose.
    if (clipPath !== "none") return false;
    if (display === "inline" || (overflowX === "visible" && overflowY === "visible")) continue;
    const box = around.getBoundingClientRect();
    if (left >= box.left - 1 && right <= box.right + 1) continue;
    if (textOverflow !== "ellipsis" && webkitLineClamp === "none") return box.width > 1;
    [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
  }
  return false;
}

/** Buttons and fields that stand outside a frame, where nobody can scroll to them. */
export function outside(frame: Element): string[] {
  const box = frame.getBoundingClientRect();
  return [...frame.querySelectorAll<HTMLElement>("button, textarea, input, select")]
    .filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return (
        width > 1 &&
        (left < box.left - 1 || right > box.right + 1) &&
        getComputedStyle(element).visibility === "visible" &&
        !scrolls(element, frame)
      );
    })
    .map(nameOf);
}

/** Whether something between an element and a frame can be scrolled sideways. */
function scrolls(element: Element, frame: Element): boolean {
  for (let around = element.parentElement; around && around !== frame; around = around.parentElement)
    if (around.scrollWidth > around.clientWidth && /auto|scroll/u.test(getComputedStyle(around).overflowX)) return true;
  return false;
}

function nameOf(element: Element): string {
  const part = element.closest("[data-tdw-part]")?.getAttribute("data-tdw-part") ?? element.localName;
  return `${part}: ${(element.getAttribute("aria-label") ?? element.textContent ?? "").slice(0, 60)}`;
}

/** Boxes that do not stand, right to left, where a mirror would show them left to right. Texts of a direction of their own are left alone. */
export function unmirrored(root: HTMLElement): string[] {
  const { width } = root.getBoundingClientRect();
  // What lies over the page has a root without a box; script has placed it, so each is a mirror of its own.
  const frames = width > 1 ? [root] : [...root.children];
  const boxes = frames.flatMap((frame) => [...placed(frame)].map((box) => ({ frame, box })));
  const measure = () =>
    boxes.map(({ frame, box }) => {
      const [outer, inner] = [frame.getBoundingClientRect(), box.getBoundingClientRect()];
      return { start: inner.left - outer.left, end: outer.right - inner.right, width: inner.width };
    });
  const rightToLeft = measure();
  const dir = root.getAttribute("dir");
  root.setAttribute("dir", "ltr");
  const leftToRight = measure();
  root.setAttribute("dir", dir ?? "rtl");
  return boxes.flatMap(({ box }, index) => {
    const [is, was] = [rightToLeft[index], leftToRight[index]];
    if (!is || !was || is.width <= 1 || was.width <= 1 || Math.abs(is.start - was.end) <= 1.5) return [];
    return [`${nameOf(box)} is ${is.start} px from the left, and was ${was.end} px from the right`];
  });
}

/** The boxes whose place layout decides, not the order of a line of text. */
function* placed(root: Element): Generator<Element> {
  const isRow = /flex|grid/u.test(getComputedStyle(root).display);
  for (const child of root.children) {
    if (child.hasAttribute("dir") || child.localName === "svg") continue;
    const { display, position } = getComputedStyle(child);
    if (display === "none" || (display.startsWith("inline") && !isRow && position === "static")) continue;
    if (display !== "contents") yield child;
    yield* placed(child);
  }
}
