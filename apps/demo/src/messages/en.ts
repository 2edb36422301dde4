/** The host's own words; the suite brings its own. */
export const en = {
  skip: "Skip to the page",
  silent: "The server does not answer yet. Trying again…",
  opening: "Opening the office…",
  nav: {
    home: "Halden Coffee, orders",
    orders: "Orders",
    stock: "Stock",
    social: "Social",
    inbox: "Inbox",
    calendar: "Calendar",
    compose: "New post",
    roastery: "Roastery Haarlemmerdijk",
  },
  bar: {
    title: "Demo",
    clock: "Clock of the demo",
    steps: { quarter: "+15 min", hour: "+1 h", day: "+1 day" },
    signedIn: "Signed in",
    standing: { admin: "admin", viewer: "viewer", none: "no access" },
    language: "Language",
    theme: "Theme",
    themes: { auto: "System", light: "Light", dark: "Dark" },
    density: "Density",
    densities: { compact: "Compact", normal: "Normal", comfortable: "Comfortable" },
    visit: "Visit as a customer",
    mail: "E-mail",
  },
  orders: {
    title: "Orders",
    today: "Today",
    toPack: "To pack",
    onHold: "On hold",
    columns: { order: "Order", customer: "Customer", what: "What", status: "Status", when: "When", sum: "Sum" },
    statuses: { paid: "Paid", packing: "Packing", sent: "Sent", held: "On hold", cancelled: "Cancelled" },
    products: {
      guji: "Guji natural 250 g × 2",
      office: "Office blend 5 kg",
      winter: "Winter box",
      pourOver: "Cerrado 1 kg, pour-over set",
      house: "Espresso house 10 kg",
      twoBags: "Subscription, two bags",
      grinder: "Grinder, spare burrs",
      cerrado: "Cerrado 250 g",
      filter: "Filter subscription, office",
    },
  },
  stock: {
    title: "Stock",
    columns: { lot: "Lot", origin: "Origin", process: "Process", inStore: "In store", harvest: "Of the harvest" },
    processes: {
      natural: "natural",
      pulped: "pulped natural",
      washed: "washed",
      water: "decaffeinated with water",
    },
    afloat: "on the water",
    left: (p: { lot: string; kilos: string; all: string }): string => `${p.lot}: ${p.kilos} of ${p.all}`,
  },
};

/** A catalogue of the host's words. */
export type Messages = typeof en;
