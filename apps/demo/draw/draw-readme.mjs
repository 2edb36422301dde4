// Takes the README's pictures of the running demo, light and dark: `node apps/demo/draw/draw-readme.mjs`.
import { mkdir, stat } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { makeWorld } from "../test/main-job-world.mjs";

const folder = fileURLToPath(new URL("../../../docs/images/", import.meta.url));
const sample = (name) => fileURLToPath(new URL(`../public/samples/${name}`, import.meta.url));

async function shoot(page, path, prepare) {
  await page.goto(path);
  // Without the demo's levers, which belong to no product.
  await page.addStyleTag({
    content: ".demo-bar{display:none!important}.office{grid-template-rows:minmax(0,1fr)!important}",
  });
  await prepare();
  await page.waitForTimeout(1_200);
  return page.screenshot();
}

const world = await makeWorld();
try {
  await world.startServer();
  await mkdir(folder, { recursive: true });
  const page = await world.openBrowser();
  await page.setViewportSize({ width: 1440, height: 700 });
  const { records } = await world.api("/interactions?limit=100");
  const ines = records.find(({ person }) => person.name === "Ines Carvalho");
  for (const theme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme: theme });
    const inbox = await shoot(page, `${world.site}/social/inbox?open=${encodeURIComponent(ines.id)}`, async () => {
      await page.getByRole("textbox", { name: "Reply" }).fill("They will. The parcel left at 11:20.");
    });
    const composer = await shoot(page, `${world.site}/social/compose`, async () => {
      await page.getByRole("textbox", { name: "Text", exact: true }).waitFor();
      for (const name of ["Threads Halden Coffee", "Instagram Halden Amsterdam"]) {
        const chip = page.getByRole("checkbox", { name });
        if ((await chip.getAttribute("aria-checked")) !== "true") await chip.click();
      }
      await page
        .getByRole("textbox", { name: "Text", exact: true })
        .fill(
          "Open roastery on Sunday ☕ Three tours, one drum, free refills. Bring a friend, leave with #warmhands. With @lena.roasts at the drum.",
        );
      if (theme === "light")
        await page.locator('input[type="file"]').setInputFiles([sample("roast-day.jpg"), sample("pouring.mp4")]);
      await page.getByRole("list", { name: "Media, 2 files" }).waitFor();
    });
    const calendar = await shoot(page, `${world.site}/social/calendar`, () => page.getByRole("grid").first().waitFor());
    const picture = (bytes, width) => `<img width="${width}" src="data:image/png;base64,${bytes.toString("base64")}">`;
    const sheet = await world.visit();
    await sheet.page.setViewportSize({ width: 1440, height: 1056 });
    await sheet.page.setContent(
      `<style>body{margin:0;width:1440px;display:flex;flex-wrap:wrap;gap:8px;background:${theme === "dark" ? "#000" : "#d9d5c9"}}img{display:block}</style>${picture(inbox, 1440)}${picture(calendar, 716)}${picture(composer, 716)}`,
    );
    await sheet.page.waitForTimeout(400);
    const path = `${folder}demo-${theme}.png`;
    await sheet.page.screenshot({ path });
    await sheet.close();
    console.log(`${path}: ${Math.round((await stat(path)).size / 1000)} kB`);
  }
} finally {
  await world.close();
}
