// The demo's pictures as drawings; draw-media.mjs renders them into JPEG files.

const page = (background, content) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 800" width="800" height="800"><rect width="800" height="800" fill="${background}"/>${content}</svg>`;
const bean = (x, y, turn, size = 1, fill = "#5b3421") =>
  `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${size})"><ellipse rx="42" ry="58" fill="${fill}"/><path d="M0-54C-24-22 24 22 0 54" fill="none" stroke="#2c170d" stroke-width="7" stroke-linecap="round"/><ellipse cx="-16" cy="-24" rx="8" ry="15" fill="#fff" opacity=".14"/></g>`;
const bag = (x, y, fill, band, mark) =>
  `<g transform="translate(${x} ${y})"><path d="M-92-210h184l16 420a18 18 0 0 1-18 18H-90a18 18 0 0 1-18-18z" fill="${fill}"/><path d="M-92-210h184l3 46H-95z" fill="#000" opacity=".16"/><rect x="-62" y="-90" width="124" height="170" rx="8" fill="${band}"/><circle cy="-32" r="30" fill="${mark}"/><path d="M-12-52C-26-24 26-40 0-8" fill="none" stroke="${band}" stroke-width="6" stroke-linecap="round"/><path d="M-40 24h80M-40 44h52" stroke="${mark}" stroke-width="7" stroke-linecap="round"/><circle cx="0" cy="150" r="11" fill="#000" opacity=".25"/></g>`;
const person = (x, skin, hair, shirt, scale = 1) =>
  `<g transform="translate(${x} 520) scale(${scale})"><path d="M-120 290c0-150 50-190 120-190s120 40 120 190z" fill="${shirt}"/><path d="M-60 290V150q60 40 120 0v140z" fill="#21372c"/><circle r="82" cy="10" fill="${skin}"/><path d="M-86 8c-8-70 40-106 86-106s94 36 86 106c-20-34-50-52-86-52s-66 18-86 52z" fill="${hair}"/><circle cx="-28" cy="16" r="7" fill="#2b1c14"/><circle cx="28" cy="16" r="7" fill="#2b1c14"/><path d="M-24 48q24 20 48 0" fill="none" stroke="#2b1c14" stroke-width="6" stroke-linecap="round"/></g>`;
const scatter = (count, fill) =>
  Array.from({ length: count }, (_, at) =>
    bean(
      ((at * 137) % 860) - 20,
      ((at * 89 + (at % 7) * 41) % 860) - 20,
      at * 47,
      0.8 + (at % 4) * 0.14,
      fill[at % fill.length],
    ),
  ).join("");

export const pictures = {
  cup: page(
    "#e9dcc6",
    `<circle cx="400" cy="410" r="330" fill="#dcc9ab"/><circle cx="400" cy="400" r="300" fill="#fbf7f0"/><circle cx="400" cy="400" r="250" fill="#efe6d8"/><path d="M640 330q150-20 150 70t-150 70" fill="none" stroke="#fbf7f0" stroke-width="46"/><circle cx="400" cy="400" r="222" fill="#8a5432"/><circle cx="400" cy="400" r="200" fill="#b97f4f"/><path d="M400 540C270 450 250 360 310 320c50-30 80 10 90 40 10-30 40-70 90-40 60 40 40 130-90 220z" fill="#f6ead7"/><path d="M400 500c-70-50-90-110-60-134 26-18 52 6 60 30 8-24 34-48 60-30 30 24 10 84-60 134z" fill="#c99465"/><path d="M400 456c-34-26-42-54-28-66 12-8 24 2 28 14 4-12 16-22 28-14 14 12 6 40-28 66z" fill="#f6ead7"/>`,
  ),
  bags: page(
    "#cfdccd",
    `<path d="M0 600h800v200H0z" fill="#a8bda8"/>${bag(210, 410, "#1f4a3a", "#f3e9d6", "#1f4a3a")}${bag(590, 410, "#c4572e", "#f8eddc", "#c4572e")}${bag(400, 430, "#f1e2c4", "#1f4a3a", "#e0b04c")}`,
  ),
  beans: page("#3b2013", scatter(64, ["#5b3421", "#6d4129", "#4c2a19", "#7a4b30"])),
  pour: page(
    "#f2ddc8",
    `<circle cx="610" cy="190" r="110" fill="#f7ecdd"/><path d="M0 640h800v160H0z" fill="#d9a679"/><path d="M300 470h200l46 150a24 24 0 0 1-23 30H277a24 24 0 0 1-23-30z" fill="#fff" opacity=".85"/><path d="M274 560h252l20 60a24 24 0 0 1-23 30H277a24 24 0 0 1-23-30z" fill="#6b3a1e"/><rect x="286" y="450" width="228" height="26" rx="10" fill="#fff"/><path d="M250 240h300L440 450h-80z" fill="#fbfbf8"/><path d="M276 262h248l-40 76H316z" fill="#7a4526"/><path d="M400 450v80" stroke="#6b3a1e" stroke-width="10" stroke-linecap="round"/><path d="M40 120q120-60 200 10l90 120" fill="none" stroke="#2f3b37" stroke-width="24" stroke-linecap="round"/><path d="M334 252q20 20 26 40" stroke="#b9d6dd" stroke-width="12" fill="none" stroke-linecap="round"/>`,
  ),
  roaster: page(
    "#24352e",
    `<path d="M0 650h800v150H0z" fill="#182620"/><rect x="170" y="270" width="360" height="260" rx="130" fill="#c9762f"/><rect x="170" y="270" width="360" height="90" rx="45" fill="#dc9350"/><circle cx="260" cy="400" r="92" fill="#20302a"/><circle cx="260" cy="400" r="74" fill="#5b3421"/>${bean(236, 390, 30, 0.45)}${bean(286, 410, -40, 0.45, "#6d4129")}${bean(258, 440, 80, 0.4)}<path d="M330 270l30-130h120l-20 130z" fill="#e7d9bf"/><path d="M210 530v120M490 530v120" stroke="#0f1915" stroke-width="30"/><ellipse cx="620" cy="600" rx="130" ry="44" fill="#e7d9bf"/><ellipse cx="620" cy="592" rx="108" ry="32" fill="#5b3421"/><path d="M500 470q90 10 110 100" stroke="#c9762f" stroke-width="34" fill="none"/><path d="M420 120q30-50-4-90M380 130q20-40-10-80" stroke="#fff" stroke-width="12" opacity=".25" fill="none" stroke-linecap="round"/>`,
  ),
  shop: page(
    "#bcd3dc",
    `<path d="M0 690h800v110H0z" fill="#8d8f8c"/><rect x="90" y="130" width="620" height="570" fill="#f3e7d3"/><rect x="90" y="130" width="620" height="86" fill="#1f4a3a"/><text x="400" y="190" font-family="Georgia,serif" font-size="54" fill="#f3e7d3" text-anchor="middle" letter-spacing="6">HALDEN</text>${[0, 1, 2, 3, 4, 5, 6, 7].map((at) => `<path d="M${90 + at * 77.5} 240h77.5v60a38.7 38.7 0 0 1-77.5 0z" fill="${at % 2 ? "#fff" : "#c4572e"}"/>`).join("")}<rect x="140" y="370" width="290" height="230" fill="#2d4650"/><rect x="156" y="386" width="258" height="198" fill="#f6c878"/><circle cx="230" cy="500" r="34" fill="#7a4b30"/><path d="M196 584c0-60 68-60 68 0z" fill="#1f4a3a"/><circle cx="330" cy="510" r="30" fill="#eac7a5"/><path d="M300 584c0-50 62-50 62 0z" fill="#c4572e"/><rect x="480" y="370" width="170" height="330" fill="#1f4a3a"/><rect x="500" y="390" width="130" height="180" fill="#f6c878"/><circle cx="500" cy="620" r="8" fill="#e0b04c"/>`,
  ),
  farm: page(
    "#f6d9a8",
    `<circle cx="590" cy="200" r="90" fill="#fff3d4"/><path d="M0 420q200-150 420-40t380-60v480H0z" fill="#7fa66b"/><path d="M0 540q220-120 460-20t340-50v330H0z" fill="#4f8056"/><path d="M0 690q260-110 800-40v150H0z" fill="#2e5b40"/>${Array.from({ length: 22 }, (_, at) => `<circle cx="${((at * 113) % 780) + 10}" cy="${690 + ((at * 37) % 90)}" r="17" fill="${at % 3 ? "#c8352b" : "#e0702c"}"/>`).join("")}${Array.from({ length: 9 }, (_, at) => `<ellipse cx="${at * 94 + 30}" cy="${670 + ((at * 29) % 60)}" rx="52" ry="18" fill="#3f7a4e" transform="rotate(${at * 23 - 40} ${at * 94 + 30} 690)"/>`).join("")}`,
  ),
  cupping: page(
    "#efe4d6",
    `<path d="M0 300h800v500H0z" fill="#b98a5e"/>${[
      [150, 420],
      [400, 420],
      [650, 420],
      [270, 620],
      [530, 620],
    ]
      .map(
        ([x, y], at) =>
          `<ellipse cx="${x}" cy="${y + 26}" rx="104" ry="64" fill="#000" opacity=".14"/><ellipse cx="${x}" cy="${y}" rx="104" ry="70" fill="#fff"/><ellipse cx="${x}" cy="${y}" rx="86" ry="55" fill="${["#5b3421", "#6d4129", "#4c2a19", "#7a4b30", "#5e3a25"][at]}"/><ellipse cx="${x - 18}" cy="${y - 12}" rx="34" ry="14" fill="#c59a6c" opacity=".6"/>`,
      )
      .join(
        "",
      )}<path d="M560 250l120 210" stroke="#d8dadb" stroke-width="18" stroke-linecap="round"/><ellipse cx="690" cy="480" rx="36" ry="26" fill="#d8dadb"/>`,
  ),
  gift: page(
    "#a63d2f",
    `<circle cx="120" cy="120" r="9" fill="#fff" opacity=".6"/><circle cx="680" cy="170" r="12" fill="#fff" opacity=".6"/><circle cx="560" cy="80" r="8" fill="#fff" opacity=".6"/><circle cx="220" cy="220" r="7" fill="#fff" opacity=".6"/><circle cx="70" cy="420" r="10" fill="#fff" opacity=".5"/><circle cx="740" cy="430" r="8" fill="#fff" opacity=".5"/><rect x="170" y="370" width="460" height="330" rx="14" fill="#1f4a3a"/><rect x="145" y="300" width="510" height="96" rx="14" fill="#2b6350"/><rect x="355" y="300" width="90" height="400" fill="#e0b04c"/><path d="M400 300c-140-10-200-150-90-150 60 0 90 80 90 150zm0 0c140-10 200-150 90-150-60 0-90 80-90 150z" fill="#e0b04c"/><path d="M400 300c-80-10-120-100-70-100 36 0 62 50 70 100zm0 0c80-10 120-100 70-100-36 0-62 50-70 100z" fill="#a63d2f"/>`,
  ),
  team: page(
    "#d8e4df",
    `<path d="M0 700h800v100H0z" fill="#b7cac1"/>${person(190, "#c98d63", "#2b1c14", "#e0b04c", 0.95)}${person(610, "#8a5a3c", "#1a1310", "#c4572e", 0.95)}${person(400, "#f0c9a4", "#b3652a", "#f3e9d6", 1.1)}`,
  ),
  cold: page(
    "#f4c79d",
    `<circle cx="170" cy="190" r="120" fill="#f9dcbd"/><path d="M0 660h800v140H0z" fill="#d98e5b"/><path d="M270 180h260l-34 490a30 30 0 0 1-30 28H334a30 30 0 0 1-30-28z" fill="#fff" opacity=".55"/><path d="M280 300h240l-26 370a30 30 0 0 1-30 28H336a30 30 0 0 1-30-28z" fill="#5a2f17"/><path d="M280 300h240l-10 130q-110 60-222 0z" fill="#b77c4c"/><rect x="310" y="330" width="80" height="80" rx="12" fill="#fff" opacity=".4" transform="rotate(-12 350 370)"/><rect x="420" y="350" width="76" height="76" rx="12" fill="#fff" opacity=".35" transform="rotate(16 458 388)"/><path d="M470 90l-40 320" stroke="#1f4a3a" stroke-width="16" stroke-linecap="round"/>`,
  ),
  grinder: page(
    "#c6cfe0",
    `<path d="M0 660h800v140H0z" fill="#8f9bb3"/><path d="M300 190h200l40 130H260z" fill="#fff" opacity=".7"/>${bean(340, 270, 40, 0.5)}${bean(400, 250, -20, 0.5, "#6d4129")}${bean(460, 280, 70, 0.5)}${bean(380, 300, 10, 0.45, "#7a4b30")}<rect x="270" y="320" width="260" height="300" rx="24" fill="#20302a"/><circle cx="400" cy="410" r="46" fill="#e7d9bf"/><path d="M400 410l24-26" stroke="#20302a" stroke-width="10" stroke-linecap="round"/><rect x="330" y="500" width="140" height="120" rx="12" fill="#0f1915"/><path d="M350 640l14-80h72l14 80z" fill="#e7d9bf"/><rect x="240" y="620" width="320" height="50" rx="14" fill="#20302a"/>`,
  ),
};

const face = ({ skin, hair, shirt, background, style, glasses, beard }) => {
  const hairs = {
    short: `<path d="M38 76c-4-40 18-56 42-56s46 16 42 56c-8-22-20-30-42-30s-34 8-42 30z" fill="${hair}"/>`,
    long: `<path d="M32 126c-8-70 8-108 48-108s56 38 48 108c-6 6-20 4-22 0V80c-8-20-14-26-26-26s-18 6-26 26v46c-2 4-16 6-22 0z" fill="${hair}"/>`,
    curly: `<g fill="${hair}"><circle cx="46" cy="58" r="20"/><circle cx="62" cy="38" r="20"/><circle cx="86" cy="32" r="20"/><circle cx="108" cy="44" r="19"/><circle cx="116" cy="66" r="17"/></g>`,
    bun: `<circle cx="80" cy="18" r="18" fill="${hair}"/><path d="M38 74c-2-36 18-50 42-50s44 14 42 50c-10-20-22-26-42-26s-32 6-42 26z" fill="${hair}"/>`,
    scarf: `<path d="M30 130c-10-80 10-114 50-114s60 34 50 114z" fill="${hair}"/>`,
  };
  const front = style === "long" || style === "scarf" ? "" : hairs[style];
  const back = style === "long" || style === "scarf" ? hairs[style] : "";
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 160" width="160" height="160"><rect width="160" height="160" fill="${background}"/>${back}<path d="M20 170c0-44 26-56 60-56s60 12 60 56z" fill="${shirt}"/><path d="M66 96h28v26q-14 12-28 0z" fill="${skin}"/><ellipse cx="80" cy="76" rx="35" ry="40" fill="${skin}"/>${beard ? `<path d="M46 82c0 30 14 40 34 40s34-10 34-40c-8 14-18 12-34 12s-26 2-34-12z" fill="${hair}"/>` : ""}${style === "long" ? `<path d="M46 70c0-26 16-34 34-34s34 8 34 34c-12-6-18-16-22-20-10 12-30 16-46 20z" fill="${hair}"/>` : ""}${front}<circle cx="67" cy="78" r="3.6" fill="#241812"/><circle cx="93" cy="78" r="3.6" fill="#241812"/><path d="M69 98q11 9 22 0" fill="none" stroke="#241812" stroke-width="3" stroke-linecap="round"/>${glasses ? `<g fill="none" stroke="#241812" stroke-width="3"><circle cx="66" cy="78" r="11"/><circle cx="94" cy="78" r="11"/><path d="M77 78h6"/></g>` : ""}</svg>`;
};

const skins = ["#f3cfae", "#e4b48c", "#c98d63", "#9a6642", "#6f452c"];
const hairColours = ["#2b1c14", "#6b3f22", "#b3652a", "#e0b25c", "#8c8780", "#4a2a4a"];
const shirts = ["#1f4a3a", "#c4572e", "#2f5d8a", "#e0b04c", "#7a3b52", "#4b5563"];
const backgrounds = ["#f6dcd0", "#cfe0ee", "#d5e6d6", "#efe0bd", "#e2d8f0", "#d8e4e6"];
const styles = ["short", "long", "curly", "bun", "scarf"];

export const faces = Object.fromEntries(
  Array.from({ length: 24 }, (_, at) => [
    `face-${String(at + 1).padStart(2, "0")}`,
    face({
      skin: skins[(at * 3) % 5],
      hair: hairColours[(at * 5 + Math.floor(at / 6)) % 6],
      shirt: shirts[(at * 7 + 1) % 6],
      background: backgrounds[at % 6],
      style: styles[(at * 2 + Math.floor(at / 5)) % 5],
      glasses: at % 5 === 2,
      beard: at % 6 === 3 && styles[(at * 2 + Math.floor(at / 5)) % 5] === "short",
    }),
  ]),
);

const logo = (background, mark) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 160" width="160" height="160"><rect width="160" height="160" fill="${background}"/><g transform="translate(80 80) rotate(28) scale(.92)"><ellipse rx="38" ry="54" fill="${mark}"/><path d="M0-52C-22-20 22 20 0 52" fill="none" stroke="${background}" stroke-width="8" stroke-linecap="round"/></g></svg>`;

export const logos = { "logo-green": logo("#1f4a3a", "#f3e9d6"), "logo-amber": logo("#e0b04c", "#1f4a3a") };
