import type { CaseResult, Results } from './results.ts';

interface Series {
  readonly name: string;
  readonly colour: string;
  readonly ms: (result: CaseResult) => number;
}

const series: readonly Series[] = [
  { name: 'straightforward script', colour: '#d1603d', ms: ({ straightforwardMs }) => straightforwardMs },
  { name: 'this action', colour: '#2f6db5', ms: ({ actionMs }) => actionMs },
  { name: 'bound', colour: '#7a7f87', ms: ({ boundMs }) => boundMs },
];

const WIDTH = 420;
const HEIGHT = 300;
const PAD = { left: 56, right: 16, top: 44, bottom: 48 };

/** Time against the organisation's size and against the number of labels, as an SVG with a background of its own. */
export function drawGrowth({ cases }: Results): string {
  const bySize = cases.filter(({ api, wanted }) => api === 'utilization' && wanted === 1);
  const byCount = cases.filter(({ api, existing }) => api === 'utilization' && existing === 0);
  const panels = [
    panel('One label, by labels that are there', bySize, ({ existing }) => existing),
    panel('Empty organisation, by labels created', byCount, ({ wanted }) => wanted),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH * 2} ${HEIGHT + 28}" font-family="Helvetica, Arial, sans-serif" font-size="12">`,
    '<rect width="100%" height="100%" fill="#ffffff"/>',
    panels[0],
    `<g transform="translate(${WIDTH} 0)">${panels[1] ?? ''}</g>`,
    ...series.map(
      ({ name, colour }, index) =>
        `<g transform="translate(${PAD.left + index * 190} ${HEIGHT + 10})"><rect width="18" height="4" y="-4" fill="${colour}"/><text x="26" fill="#24292f">${name}</text></g>`,
    ),
    '</svg>\n',
  ].join('\n');
}

function panel(title: string, results: readonly CaseResult[], size: (result: CaseResult) => number): string {
  const most = Math.max(...results.flatMap((result) => series.map(({ ms }) => ms(result))));
  // Both axes are logarithmic: the sizes are, and so are the differences.
  const [low, high] = [100, 10 ** Math.ceil(Math.log10(most))];
  const y = (ms: number): number =>
    HEIGHT - PAD.bottom - (Math.log10(ms / low) / Math.log10(high / low)) * (HEIGHT - PAD.top - PAD.bottom);
  const x = (index: number): number =>
    PAD.left + (index / Math.max(1, results.length - 1)) * (WIDTH - PAD.left - PAD.right - 20) + 10;

  const grid: string[] = [];
  for (let ms = low; ms <= high; ms *= 10) {
    const at = y(ms).toFixed(1);
    grid.push(
      `<line x1="${PAD.left}" x2="${WIDTH - PAD.right}" y1="${at}" y2="${at}" stroke="#d8dee4"/>`,
      `<text x="${PAD.left - 8}" y="${at}" dy="4" text-anchor="end" fill="#57606a">${ms / 1_000} s</text>`,
    );
  }
  const ticks = results.map(
    (result, index) =>
      `<text x="${x(index).toFixed(1)}" y="${HEIGHT - PAD.bottom + 18}" text-anchor="middle" fill="#57606a">${size(result).toLocaleString('en')}</text>`,
  );
  const lines = series.flatMap(({ colour, ms }) => {
    const points = results.map((result, index) => [x(index).toFixed(1), y(ms(result)).toFixed(1)] as const);
    const path = points.map(([px, py]) => `${px},${py}`).join(' ');
    return [
      `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2"/>`,
      ...points.map(([px, py]) => `<circle cx="${px}" cy="${py}" r="3" fill="${colour}"/>`),
    ];
  });
  const heading = `<text x="${PAD.left}" y="24" font-weight="bold" fill="#24292f">${title}</text>`;
  return [heading, ...grid, ...ticks, ...lines].join('\n');
}
