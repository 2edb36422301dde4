import type {
  NetworkId,
  NetworkInteractions,
  NetworkLooks,
  NetworkMedia,
  NetworkTerms,
  NetworkText,
} from "../network.js";

// A network that nobody knows, in the form of the files of facts.
const id = "example" as NetworkId;
const name = "Example";

export const exampleText: NetworkText = {
  id,
  name,
  surfaces: {
    post: { text: { limits: [{ unit: "graphemes", limit: 10 }] } },
    comment: { text: { limits: [{ unit: "utf8Bytes", limit: 5 }] } },
    directMessage: false,
  },
};

export const exampleLooks: NetworkLooks = {
  id,
  entities: {
    url: { bare: true, clickable: true },
    mention: { form: "word" },
    hashtag: { form: "word" },
    cashtag: false,
  },
  looks: { post: { gallery: { form: "mosaic" } } },
};

export const exampleMedia: NetworkMedia = {
  id,
  media: { post: { count: { max: 2 }, image: { formats: ["png"], maxBytes: 1000 }, video: false } },
};

export const exampleInteractions: NetworkInteractions = {
  id,
  name,
  interactions: {
    comment: {
      receive: true,
      reply: { when: [{ rule: "example.comment.reply.window", is: "withinHoursOfInbound", hours: 1 }] },
      like: false,
    },
    directMessage: false,
  },
};

export const exampleTerms: NetworkTerms = {
  id,
  accountTypes: ["profile"],
  thread: {},
  cadence: { kind: "push" },
  permissions: ["everything"],
  schedules: false,
};
