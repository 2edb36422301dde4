// What only React 19 bears: fine there, and caught where 18.3 draws.

const words = "react/src/provider/words-context.tsx";

export const reactMutants = [
  {
    name: "a part takes its ref for a property",
    file: "react/src/primitives/part.tsx",
    from: '= forwardRef<\n  HTMLElement,\n  DivPartProps\n>(function Part({ as = "div", part, state = {}, ...props }, ref) {\n  return usePart(as, part, state, props, ref as Ref<never>);\n});',
    to: '= (({ as = "div", part, state = {}, ref, ...props }) => usePart(as, part, state, props, ref)) as never;',
    tests: "packages/react/src/primitives/part.test.tsx",
  },
  {
    name: "words are read with `use`",
    file: words,
    from: "return useContext(WordsContext);",
    to: "return use(WordsContext);",
    and: [["import { createContext,", "import { use, createContext,"]],
    tests: "packages/react/src/provider/words-context.test.tsx",
  },
  {
    name: "a context is its own provider",
    file: words,
    from: "return <WordsContext.Provider value={held}>{children}</WordsContext.Provider>;",
    to: "return <WordsContext value={held}>{children}</WordsContext>;",
    tests: "packages/react/src/provider/words-context.test.tsx",
  },
];
