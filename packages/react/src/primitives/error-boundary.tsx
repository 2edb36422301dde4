"use client";
import type { ReactElement, ReactNode } from "react";
import { ErrorBoundary as Boundary, type FallbackProps } from "react-error-boundary";
import { useWords } from "../provider/words-context.js";
import { Button } from "./button.js";
import { Empty } from "./empty.js";

export interface ErrorBoundaryProps {
  /** The part it keeps apart, e.g. `list`; told to `onError`. */
  region: string;
  children: ReactNode;
  onError?: ((error: unknown, region: string) => void) | undefined;
  /** Runs before the part is drawn again. */
  onRetry?: (() => void) | undefined;
  /** Values that, once changed, draw the part again. */
  resetKeys?: unknown[] | undefined;
}

/** Keeps a failure inside one region: the rest of the screen goes on, and this part offers another try. */
export function ErrorBoundary({ region, children, onError, onRetry, resetKeys }: ErrorBoundaryProps): ReactElement {
  return (
    <Boundary
      onError={(error) => onError?.(error, region)}
      onReset={() => onRetry?.()}
      {...(resetKeys && { resetKeys })}
      FallbackComponent={Failure}
    >
      {children}
    </Boundary>
  );
}

/** What stands in place of a part that failed. */
function Failure({ resetErrorBoundary }: FallbackProps): ReactElement {
  const { actions, failure } = useWords().common;
  return (
    <div role="alert" data-tdw-part="failure">
      <Empty
        icon="alert"
        title={failure.title}
        actions={<Button onClick={resetErrorBoundary}>{actions.tryAgain}</Button>}
      >
        {failure.body}
      </Empty>
    </div>
  );
}
