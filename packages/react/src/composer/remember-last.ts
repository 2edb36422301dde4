/** The same function, which answers the last question again without working. */
export function rememberLast<Args extends readonly unknown[], Answer>(
  work: (...args: Args) => Answer,
): (...args: Args) => Answer {
  let last: { readonly args: Args; readonly answer: Answer } | undefined;
  return (...args) => {
    const known = last;
    if (known && known.args.length === args.length && args.every((arg, index) => Object.is(arg, known.args[index])))
      return known.answer;
    const answer = work(...args);
    last = { args, answer };
    return answer;
  };
}
