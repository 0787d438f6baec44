import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  createWindow,
  firstWindow,
  LARGEST_SIZE,
  narrowed,
  steadied,
  widened,
  type Flight,
  type WindowSize,
  shared,
} from '../../../src/http/window.ts';
import { createFakeClock } from '../../harness/fake-clock.ts';

const repeat = (times: number, size: WindowSize, change: (size: WindowSize) => WindowSize): WindowSize =>
  Array.from({ length: times }).reduce<WindowSize>(change, size);

describe('the size', () => {
  test('doubles with each round of answers, up to the largest', () => {
    expect(firstWindow.size).toBe(8);
    expect(repeat(8, firstWindow, widened).size).toBe(16);
    expect(repeat(24, firstWindow, widened).size).toBe(32);
    expect(repeat(999, firstWindow, widened).size).toBe(32);
  });

  test('is halved when the host pushes back, down to one', () => {
    const sizes = [1, 2, 3, 4].map((times) => repeat(times, firstWindow, narrowed).size);
    expect(sizes).toEqual([4, 2, 1, 1]);
  });

  test('grows by one a round after that', () => {
    const half = narrowed(repeat(24, firstWindow, widened));
    expect(half.size).toBe(16);
    expect(repeat(16, half, widened).size).toBeCloseTo(17);
    expect(repeat(8, steadied(firstWindow), widened).size).toBeCloseTo(9);
  });

  test('is at least one and at most the largest, whatever happens', () => {
    const change = fc.constantFrom(widened, narrowed, steadied);
    fc.assert(
      fc.property(fc.array(change, { maxLength: 300 }), (changes) => {
        const { size } = changes.reduce((window, next) => next(window), firstWindow);
        expect(size).toBeGreaterThanOrEqual(1);
        expect(size).toBeLessThanOrEqual(LARGEST_SIZE);
      }),
    );
  });
});

/** Runs writes that end when they are told to; `end` answers how many are under way afterwards. */
function flying(count: number) {
  const clock = createFakeClock();
  const window = createWindow(clock);
  const writes: { readonly flight: Flight; readonly end: () => void }[] = [];
  const runs = Array.from({ length: count }, () =>
    window.run(async (flight) => {
      flight.sent();
      await new Promise<void>((end) => {
        writes.push({ flight, end });
      });
    }),
  );
  let ended = 0;
  const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  return {
    clock,
    runs,
    begun: async () => {
      await settle();
      return writes.length;
    },
    /** Ends the next `number` writes in the way that they tell. */
    end: async (number: number, tell: (flight: Flight) => void) => {
      for (const { flight, end } of writes.slice(ended, ended + number)) {
        tell(flight);
        end();
      }
      ended += number;
      await settle();
      return writes.length - ended;
    },
  };
}

const taken = (flight: Flight): void => {
  flight.taken();
};
const pushedBack = (flight: Flight): void => {
  flight.pushedBack();
};
const inDoubt = (flight: Flight): void => {
  flight.inDoubt();
};
const contended = (flight: Flight): void => {
  flight.contended();
};
const silent = (): void => undefined;

describe('writes', () => {
  test('go in the order they came, as many as the first size lets', async () => {
    const clock = createFakeClock();
    const window = createWindow(clock);
    const order: number[] = [];
    await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        window.run(() => {
          order.push(index);
          return Promise.resolve();
        }),
      ),
    );
    expect(order).toEqual(Array.from({ length: 40 }, (_, index) => index));
    expect(await flying(40).begun()).toBe(firstWindow.size);
  });

  test('that are taken make room for as many again, and never for more than the largest size', async () => {
    const { end, begun } = flying(200);
    await begun();
    expect(await end(8, taken)).toBe(16);
    expect(await end(16, taken)).toBe(32);
    expect(await end(32, taken)).toBe(32);
  });

  test('make no room before they are over', async () => {
    const { clock } = flying(0);
    const window = createWindow(clock);
    const recorded = Promise.withResolvers<undefined>();
    let begun = 0;
    const runs = Array.from({ length: 20 }, () =>
      window.run(async (flight) => {
        begun += 1;
        flight.sent();
        flight.taken();
        await recorded.promise;
      }),
    );
    await new Promise((resolve) => setImmediate(resolve));
    expect(begun).toBe(firstWindow.size);
    recorded.resolve(undefined);
    await Promise.all(runs);
  });

  test('that are turned away together halve the window once', async () => {
    const { end, begun } = flying(99);
    await begun();
    expect(await end(8, pushedBack)).toBe(4);
    expect(await end(4, pushedBack)).toBe(2);
    expect(await end(2, pushedBack)).toBe(1);
    expect(await end(1, pushedBack)).toBe(1);
  });

  test('that are in doubt together halve the window too, but leave as many as at first', async () => {
    const { end, begun } = flying(200);
    await begun();
    expect(await end(8, taken)).toBe(16);
    expect(await end(16, inDoubt)).toBe(8);
    expect(await end(8, inDoubt)).toBe(8);
    expect(await end(8, pushedBack)).toBe(4);
    expect(await end(4, inDoubt)).toBe(4);
  });

  test('that were under way when another was turned away make no room', async () => {
    const { end, begun } = flying(99);
    await begun();
    expect(await end(1, pushedBack)).toBe(7);
    expect(await end(7, taken)).toBe(4);
    // One more for a whole round, and not one for each.
    expect(await end(3, taken)).toBe(4);
    expect(await end(1, taken)).toBe(5);
  });

  test('that were never sent, or refused for their own sake, change nothing', async () => {
    const { end, begun } = flying(99);
    await begun();
    expect(await end(8, silent)).toBe(8);
  });

  test('that take more than twice as long as the quickest end the doubling', async () => {
    const { clock, end, begun } = flying(99);
    await begun();
    await clock.advance(60);
    expect(await end(1, taken)).toBe(9);
    await clock.advance(90);
    expect(await end(7, taken)).toBe(9);
    await clock.advance(0);
    expect(await end(9, taken)).toBeLessThanOrEqual(10);
  });

  test('that take exactly twice as long as the quickest are not slow', async () => {
    const { clock, end, begun } = flying(99);
    await begun();
    await clock.advance(60);
    expect(await end(1, taken)).toBe(9);
    await clock.advance(60);
    expect(await end(7, taken)).toBe(16);
  });

  test('that others make too leave as many as at first', async () => {
    const { end, begun } = flying(99);
    await begun();
    expect(await end(8, taken)).toBe(16);
    expect(await end(16, contended)).toBe(8);
    expect(await end(8, taken)).toBe(9);
  });

  test('that are slower than the quickest, but quick, go on doubling', async () => {
    const { clock, end, begun } = flying(99);
    await begun();
    await clock.advance(1);
    await end(1, taken);
    await clock.advance(80);
    expect(await end(7, taken)).toBe(16);
  });

  test('that fail give their place back', async () => {
    const window = createWindow(createFakeClock());
    for (let runs = 0; runs < 20; runs += 1)
      await expect(window.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await expect(window.run(() => Promise.resolve('yes'))).resolves.toBe('yes');
  });
});

test('while others do the same work there are no more in flight than at first, and no leaps', () => {
  expect(shared({ size: 32, threshold: 32 })).toEqual({ size: 8, threshold: 8 });
  expect(shared({ size: 3, threshold: 32 })).toEqual({ size: 3, threshold: 3 });
  expect(widened(shared(firstWindow)).size).toBe(8.125);
});
