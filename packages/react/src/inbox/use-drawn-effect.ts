"use client";
import { useEffect, useLayoutEffect } from "react";

/** Runs before the browser paints; a server has nothing to wait for, and React 18 says so aloud. */
export const useDrawnEffect: typeof useEffect = typeof document === "undefined" ? useEffect : useLayoutEffect;
