/** Resets as real pages carry them, in our own words: the rules that hurt are the ones that matter. */
export const hostileSheets: Readonly<Record<string, string>> = {
  "a utility framework's preflight": `
    *, ::before, ::after { box-sizing: border-box; border-width: 0; border-style: solid; border-color: #e5e7eb; margin: 0; padding: 0; }
    html { line-height: 1.5; font-family: ui-sans-serif, system-ui; tab-size: 4; }
    h1, h2, h3, h4, h5, h6 { font-size: inherit; font-weight: inherit; }
    a { color: inherit; text-decoration: inherit; }
    b, strong { font-weight: bolder; }
    button, input, optgroup, select, textarea { font-family: inherit; font-size: 100%; font-weight: inherit; line-height: inherit; color: inherit; margin: 0; padding: 0; }
    button, [type="button"], [type="reset"], [type="submit"] { -webkit-appearance: button; background-color: transparent; background-image: none; }
    ol, ul, menu { list-style: none; margin: 0; padding: 0; }
    img, svg, video, canvas, audio, iframe, embed, object { display: block; vertical-align: middle; }
    img, video { max-width: 100%; height: auto; }
    button, [role="button"] { cursor: pointer; }
    ::placeholder { color: #9ca3af; opacity: 1; }
    textarea { resize: vertical; }`,
  "a component framework's reboot": `
    *, *::before, *::after { box-sizing: border-box; }
    body { margin: 0; font-size: 18px; line-height: 1.5; color: #212529; letter-spacing: .02em; }
    h1, h2, h3, h4 { margin-top: 0; margin-bottom: .5rem; font-weight: 500; line-height: 1.2; color: navy; }
    h2 { font-size: 2rem; } h3 { font-size: 1.75rem; }
    p { margin-top: 0; margin-bottom: 1rem; }
    ol, ul, dl { margin-top: 0; margin-bottom: 1rem; padding-left: 2rem; }
    ol ol, ul ul, ol ul, ul ol { margin-bottom: 0; }
    dt { font-weight: 700; } dd { margin-bottom: .5rem; margin-left: 0; }
    a { color: #0d6efd; text-decoration: underline; } a:hover { color: #0a58ca; }
    a:not([href]):not([class]) { color: inherit; text-decoration: none; }
    small { font-size: .875em; } kbd { padding: .2rem .4rem; color: #fff; background-color: #212529; border-radius: .2rem; }
    mark { padding: .1875em; background-color: #fff3cd; }
    img, svg { vertical-align: middle; }
    label { display: inline-block; } button { border-radius: 0; }
    input, button, select, optgroup, textarea { margin: 0; font-family: inherit; font-size: inherit; line-height: inherit; }
    button, [type="button"], [type="reset"], [type="submit"] { -webkit-appearance: button; }
    button:not(:disabled), [type="button"]:not(:disabled) { cursor: pointer; }
    [role="button"] { cursor: pointer; }`,
  "everything reverted": `* { all: revert; } *::before, *::after { all: revert; }`,
  "everything unset": `* { all: unset; }`,
  "a loud page": `
    div, span, p, section, article, header, footer, ul, li, button, input, textarea, svg, time, b, i, h2, h3 { color: red; background: lime; font: italic 30px/3 serif; margin: 9px; padding: 9px; border: 4px dotted blue; float: left; text-transform: uppercase; letter-spacing: 5px; }
    ul li { margin: 10px; } article header { padding: 20px; }`,
};
