import { getInput } from '@actions/core';
import { optionNames } from '../text-options.ts';

/** The step's inputs as they were given, those that are empty left out. */
export function readInputs(): Record<string, string> {
  const given = optionNames.map((name) => [name, getInput(name)] as const);
  return Object.fromEntries(given.filter(([, text]) => text !== ''));
}
