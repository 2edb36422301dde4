import { useEffect, type ReactElement } from "react";
import { DemoBar } from "./demo-bar.tsx";
import { catalogues } from "./messages/catalogues.ts";
import { OrdersPage } from "./orders-page.tsx";
import { links, SideNavigation } from "./side-navigation.tsx";
import { SocialPages } from "./social-pages.tsx";
import { StockPage } from "./stock-page.tsx";
import { useDemo } from "./use-demo.ts";
import { useLooks } from "./use-looks.ts";
import { useRoute } from "./use-route.ts";
import { LocaleContext } from "./use-words.ts";

/** The roastery's back office; the social part is Tidewire's. */
export function App(): ReactElement {
  const demo = useDemo();
  const [looks, changeLooks] = useLooks();
  const route = useRoute();
  const section = route.path.split("/")[1];
  const words = catalogues[looks.locale];
  const place = links.find(({ href }) => route.path.startsWith(href))?.name;
  const title = place && words.nav[place];
  useEffect(() => {
    document.title = title === undefined ? "Halden Coffee" : `${title} · Halden Coffee`;
  }, [title]);
  return (
    <LocaleContext value={looks.locale}>
      <div className="office">
        <a className="skip" href="#page">
          {words.skip}
        </a>
        <DemoBar demo={demo} looks={looks} onLooks={changeLooks} />
        <SideNavigation path={route.path} />
        <main className={`page page-${section}`} id="page" tabIndex={section === "social" ? -1 : 0}>
          {!demo.state ? (
            <p className="waiting" role="status">
              {demo.failed ? words.silent : words.opening}
            </p>
          ) : section === "social" ? (
            <SocialPages demo={demo} state={demo.state} looks={looks} route={route} />
          ) : section === "stock" ? (
            <StockPage />
          ) : (
            <OrdersPage ahead={demo.ahead} />
          )}
        </main>
      </div>
    </LocaleContext>
  );
}
