import type { Subject } from "./conversation-row.ts";

/** A post: what it shows, where it goes (first letters of the channels below), and its text. */
export type PostRow = readonly [
  subject: Subject,
  to: string,
  text: string,
  ownTexts?: Readonly<Record<string, string>>,
];

/** The channels by the letter that post rows use. */
export const channelLetters: Readonly<Record<string, string>> = {
  t: "threads-halden",
  r: "threads-roastery",
  i: "instagram-halden",
  b: "instagram-bar",
  f: "facebook-halden",
  x: "x-halden",
  l: "linkedin-halden",
};

/** Gone out, the newest first. */
export const publishedRows: readonly PostRow[] = [
  ["cup", "b", "Rainy Friday, warm cups. Cardamom buns until they are gone."],
  [
    "beans",
    "tix",
    "Guji is back: a natural from Almaz's cooperative, blueberry first, then cocoa. Roasted on Tuesday, in the shop from today.",
  ],
  [
    "brew",
    "ti",
    "Our four-pour recipe for one cup: 15 g coffee, 250 g water at 93 °C, two minutes and forty seconds. Save it for Sunday.",
  ],
  [
    "gift",
    "if",
    "The winter box: two coffees, one story each, and a card you write yourself. Order by 2 December for St Nicholas, by the 18th for Christmas.",
  ],
  [
    "team",
    "lf",
    "Meet Lena, our new head roaster. She began on the packing line six years ago and knows every bag by its sound.",
  ],
  ["shop", "bf", "Haarlemmerdijk, 8 o'clock: doors open, grinder on, dog bowl filled."],
  ["roast", "tx", "Monday is roasting day. If your street smells of toast: sorry, and you are welcome."],
  ["cupping", "ib", "Thursday cupping, 17:30: five coffees, no exam. Beginners welcome, noses required."],
  [
    "farm",
    "il",
    "Harvest has begun in Guji. Three-year contracts mean that Almaz could already order the new drying beds in spring.",
  ],
  [
    "bags",
    "tif",
    "New bags! The same coffee, now in compostable film, valve included. Yes, the orange one is for the winter blend.",
  ],
  ["cold", "ix", "Cold brew in November? Try it with tonic and a strip of orange peel before you answer."],
  [
    "grinder",
    "fx",
    "Back in stock: the small grinder we use at home. Two years of warranty, spare burrs from January.",
  ],
  [
    "beans",
    "fl",
    "What a bag costs, and who gets how much of it: we have printed the breakdown on every label since 2019.",
  ],
  ["brew", "fx", "Bitter? Grind coarser. Sour? Grind finer. Flat? Change your water."],
  [
    "shop",
    "t",
    "Somebody left a blue scarf and half a crossword at the bar. The scarf is safe. The crossword is finished now.",
  ],
  ["farm", "tf", "Almaz sent a photo from the hill behind the washing station. We stopped working for a minute."],
  ["roast", "if", "Inside the drum: eleven minutes, one crack, and a lot of listening."],
  ["cup", "i", "Heart first, or heart last? Our bar team has been arguing since Wednesday."],
  ["team", "i", "Six people, four languages, one dishwasher. Thank you for another good week."],
  [
    "cupping",
    "fl",
    "Forty wholesale partners tasted next year's blends with us on Tuesday. Thank you for the honest faces.",
  ],
  ["gift", "tx", "A gift that fits everyone: a voucher, because grinders do not."],
  ["cold", "f", "Last bottles of the summer batch, two for one at the shop this weekend."],
  ["grinder", "i", "How we clean a grinder in four minutes, with a brush and no tears."],
  [
    "bags",
    "bl",
    "Why the old bag could not be recycled, and what it took to replace it: two years, eleven suppliers, one very good valve.",
  ],
  ["beans", "ib", "Cerrado for the mornings that come too early: low acidity, hazelnut, no questions asked."],
  ["farm", "x", "Frost warning in Cerrado this week. Fingers crossed for everyone on the high plateau."],
  ["roast", "rl", "Our roasting log is open to everybody: profile, batch, who stood at the drum."],
  ["cup", "tf", "Decaf is real coffee. We said what we said."],
  ["shop", "ix", "New stools at Haarlemmerdijk. Comfortable ones, we heard you."],
  ["cupping", "t", "Slurping is not rude here. It is the method."],
  ["brew", "ib", "Office recipe: one litre, 60 grams, a paper filter and nobody's oat milk."],
];

/** Planned, the next one first. */
export const scheduledRows: readonly PostRow[] = [
  ["brew", "ti", "Weekend recipe: the same beans as iced pour-over. Half the water as ice, all of the patience."],
  ["cup", "tix", "Saturday, ten o'clock: latte art throwdown at Haarlemmerdijk. The loser makes breakfast."],
  ["shop", "bf", "From December on we open at half past seven on weekdays. Finally."],
  ["gift", "fx", "Ten days until St Nicholas: the last post for the winter box goes out on Tuesday."],
  ["farm", "il", "A letter from Guji: what the new drying beds changed, told by Almaz herself."],
  [
    "team",
    "l",
    "We are looking for a wholesale account manager who drinks coffee and likes spreadsheets. In that order.",
  ],
  ["beans", "tif", "Filter subscription opens again: twelve coffees, twelve farms, one letterbox."],
  ["roast", "ti", "Open roastery on Sunday: three tours, one drum, free refills."],
  ["cupping", "ib", "French cupping with Camille, first Thursday of February. Places for ten."],
  ["grinder", "fx", "Spare burrs have arrived. Bring your grinder, we bring the screwdriver."],
  ["bags", "t", "How to read our label in thirty seconds."],
  ["cold", "i", "Winter cold brew, warm idea: heat it slowly and add a cinnamon stick."],
  ["gift", "tif", "Last orders for Christmas: today until noon."],
  ["shop", "bf", "Our opening hours between the years."],
  ["beans", "lx", "Peru is on the water. Expected in Rotterdam in the second week of January."],
  ["team", "if", "Thank you for this year. All of us, in one very crowded picture."],
];

/** Waiting for somebody with the say: for the next days. */
export const reviewRows: readonly PostRow[] = [
  ["beans", "tx", "Flash sale on the last 40 bags of the summer blend, while they last."],
  ["farm", "l", "Our impact report in five numbers, and one we are not proud of."],
  ["cup", "bi", "Guess the bean: a new face behind the bar every Wednesday."],
  ["roast", "f", "Why we are raising our prices by four per cent in January."],
];

/** Unfinished; the first two have a day, the others are ideas. */
export const draftRows: readonly PostRow[] = [
  ["cupping", "ti", "Cupping diary, part one"],
  ["grinder", "x", "Thread: five grinder settings, five cups, one very awake intern"],
  ["team", "i", "Portraits of the night shift, black and white?"],
  ["shop", "bf", "Idea: what the neighbours of our street eat with their coffee"],
  ["brew", "t", "Ask us anything about water"],
  ["gift", "fl", "Company gifts: how it works, prices, deadline 5 December"],
  ["beans", "tl", "Interview with Almaz, part two: questions so far"],
  ["bags", "i", "Unboxing film, fifteen seconds, no music"],
];

/** A network refused it yesterday. */
export const failedRow: PostRow = [
  "roast",
  "tx",
  "Live from the roastery at four: ask Lena everything about the new drum.",
];
