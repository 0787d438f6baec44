import { describe, expect, test } from 'vitest';
import { createLineWriter, type Disk } from '../../../src/audit/line-writer.ts';

interface Faults {
  /** What the file may grow to, in bytes. */
  room: number;
  /** Whether a flush fails. */
  flushFails: boolean;
}

/** A disk in memory, which notes what it was asked for. */
function fakeDisk(text = '', faults: Faults = { room: Infinity, flushFails: false }) {
  let content = Buffer.from(text);
  let flushed = content.byteLength;
  const calls: string[] = [];
  const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  const disk: Disk = {
    async write(bytes, offset) {
      calls.push('write');
      await turn();
      const part = bytes.subarray(offset, offset + Math.max(0, faults.room - content.byteLength));
      if (part.byteLength === 0) throw new Error('ENOSPC: no space left on device, write');
      content = Buffer.concat([content, part]);
      return { bytesWritten: part.byteLength };
    },
    async read(buffer, offset, length, position) {
      await turn();
      return { bytesRead: content.copy(buffer, offset, position, position + length) };
    },
    async stat() {
      await turn();
      return { size: content.byteLength };
    },
    async truncate(size) {
      await turn();
      content = content.subarray(0, size);
    },
    async datasync() {
      calls.push('flush');
      const { byteLength } = content;
      await turn();
      if (faults.flushFails) throw new Error('EIO: i/o error, fdatasync');
      flushed = byteLength;
    },
  };
  return {
    disk,
    calls,
    faults,
    text: () => content.toString(),
    flushed: () => content.toString().slice(0, flushed),
  };
}

const kinds = (ends: readonly PromiseSettledResult<void>[]) => ends.map(({ status }) => status);

describe('lines that come together', () => {
  test('go to the disk with one write and one flush', async () => {
    const { disk, calls, text } = fakeDisk();
    const { append } = await createLineWriter(disk);
    await Promise.all(['a', 'b', 'c'].map(append));
    expect([calls, text()]).toEqual([['write', 'flush'], 'a\nb\nc\n']);
  });

  test('while others are on their way wait for the next flush, all of them for one', async () => {
    const { disk, calls, text } = fakeDisk();
    const { append } = await createLineWriter(disk);
    const first = append('a');
    while (!calls.includes('write')) await new Promise((resolve) => setImmediate(resolve));
    await Promise.all([first, append('b'), append('c')]);
    expect([calls, text()]).toEqual([['write', 'flush', 'write', 'flush'], 'a\nb\nc\n']);
  });

  test('are on disk when they are said to be', async () => {
    const { disk, flushed } = fakeDisk();
    const { append } = await createLineWriter(disk);
    await Promise.all(
      Array.from({ length: 50 }, async (_, index) => {
        for (let turns = index % 7; turns > 0; turns -= 1)
          await new Promise((resolve) => setImmediate(resolve));
        await append(`line ${index}.`);
        expect(flushed()).toContain(`line ${index}.\n`);
      }),
    );
  });
});

describe('a disk that becomes full', () => {
  test('keeps the whole lines, flushed, and nothing of the one that it cuts', async () => {
    const { disk, calls, flushed, text, faults } = fakeDisk('', { room: 9, flushFails: false });
    const { append } = await createLineWriter(disk);
    const ends = await Promise.allSettled(['aaa', 'bbb', 'ccc', 'ddd'].map(append));
    expect(kinds(ends)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'rejected']);
    expect(ends[3]).toMatchObject({ reason: new Error('ENOSPC: no space left on device, write') });
    expect([text(), calls.at(-1)]).toEqual(['aaa\nbbb\n', 'flush']);
    expect(flushed()).toBe(text());
    faults.room = Infinity;
    await append('eee');
    expect(text()).toBe('aaa\nbbb\neee\n');
  });

  test('leaves the half line that was there apart from the next one', async () => {
    const { disk, text, faults } = fakeDisk('{"cut', { room: 8, flushFails: false });
    const { append } = await createLineWriter(disk);
    await expect(append('aaa')).rejects.toThrow('ENOSPC');
    expect(text()).toBe('{"cut');
    faults.room = Infinity;
    await append('bbb');
    expect(text()).toBe('{"cut\nbbb\n');
  });
});

describe('a file that ends in half a line', () => {
  test('has one line break before the next one, and none before those after it', async () => {
    const { disk, text } = fakeDisk('{"cut');
    const { append } = await createLineWriter(disk);
    await append('a');
    await append('b');
    expect(text()).toBe('{"cut\na\nb\n');
  });

  test('still ends so where the disk takes nothing', async () => {
    const { disk, text, faults } = fakeDisk('{"cut', { room: 5, flushFails: false });
    const { append } = await createLineWriter(disk);
    await expect(append('a')).rejects.toThrow('ENOSPC');
    faults.room = Infinity;
    await append('b');
    expect(text()).toBe('{"cut\nb\n');
  });

  test('ends in a whole one where the disk has taken that and a part of another', async () => {
    const { disk, text, faults } = fakeDisk('{"cut', { room: 9, flushFails: false });
    const { append } = await createLineWriter(disk);
    const ends = await Promise.allSettled(['a', 'bbb'].map(append));
    expect(kinds(ends)).toEqual(['fulfilled', 'rejected']);
    faults.room = Infinity;
    await append('c');
    expect(text()).toBe('{"cut\na\nc\n');
  });

  test('because another step has written after a part of one, which stays', async () => {
    const { disk, text, faults } = fakeDisk('', { room: 2, flushFails: false });
    const { append } = await createLineWriter({
      ...disk,
      async write(bytes, offset) {
        return disk.write(bytes, offset).catch(async (error: unknown) => {
          faults.room = Infinity;
          await disk.write(Buffer.from('theirs\n'), 0);
          throw error;
        });
      },
    });
    await expect(append('aaa')).rejects.toThrow('ENOSPC');
    await append('b');
    expect(text()).toBe('aatheirs\n\nb\n');
  });
});

describe('a flush that fails', () => {
  test('fails every line that it was for, and takes them back', async () => {
    const { disk, text, faults } = fakeDisk('before\n', { room: Infinity, flushFails: true });
    const { append } = await createLineWriter(disk);
    const ends = await Promise.allSettled(['a', 'b'].map(append));
    expect(kinds(ends)).toEqual(['rejected', 'rejected']);
    expect(text()).toBe('before\n');
    faults.flushFails = false;
    await append('c');
    expect(text()).toBe('before\nc\n');
  });

  test('leaves the half line that was there apart from the next one', async () => {
    const { disk, text, faults } = fakeDisk('{"cut', { room: Infinity, flushFails: true });
    const { append } = await createLineWriter(disk);
    await expect(append('a')).rejects.toThrow('EIO');
    faults.flushFails = false;
    await append('b');
    expect(text()).toBe('{"cut\nb\n');
  });
});
