/** Draws the picture of the README, `docs/picture.svg`, light or dark as the reader's screen is. With `--check` it only compares. */
import { writeGenerated } from './generated.ts';

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
  title: string;
  lines?: readonly string[];
  kind?: 'core' | 'contract';
}

const [width, height] = [860, 300];

const boxes: readonly Box[] = [
  { x: 20, y: 70, width: 180, height: 56, title: 'OpenAI clients', lines: ['chat, responses'] },
  { x: 20, y: 146, width: 180, height: 56, title: "OpenClaw's clients", lines: ['WebSocket'] },
  { x: 20, y: 222, width: 180, height: 56, title: 'terminal, browser', lines: ['agent, chat page'] },
  {
    x: 230,
    y: 20,
    width: 400,
    height: 40,
    title: 'openapi/*.yaml: routes, checks, types, mock, docs',
    kind: 'contract',
  },
  { x: 270, y: 90, width: 320, height: 188, title: 'openclaw-gateway', kind: 'core' },
  { x: 290, y: 130, width: 130, height: 56, title: 'agents', lines: ['prompt, model'] },
  { x: 440, y: 130, width: 130, height: 56, title: 'sessions', lines: ['SQLite, Postgres'] },
  { x: 290, y: 206, width: 130, height: 56, title: 'tools', lines: ['MCP servers'] },
  { x: 440, y: 206, width: 130, height: 56, title: 'keys, limits', lines: ['metrics, traces'] },
  { x: 660, y: 70, width: 180, height: 44, title: 'OpenAI, compatible' },
  { x: 660, y: 124, width: 180, height: 44, title: 'Anthropic' },
  { x: 660, y: 178, width: 180, height: 44, title: 'Ollama' },
  { x: 660, y: 232, width: 180, height: 44, title: 'offline model, no key' },
];

/** From the clients to the gateway, and from there to the models. */
const arrows: readonly (readonly [x1: number, y1: number, x2: number, y2: number])[] = [
  [200, 98, 266, 150],
  [200, 174, 266, 184],
  [200, 250, 266, 218],
  [590, 150, 656, 92],
  [590, 175, 656, 146],
  [590, 195, 656, 200],
  [590, 218, 656, 254],
  [430, 60, 430, 86],
];

const style = `
    .box { fill: #ffffff; stroke: #94a3b8 } .core { fill: #eff6ff; stroke: #2563eb } .contract { fill: #fefce8; stroke: #ca8a04 }
    text { fill: #0f172a } .line { fill: #475569; font-size: 12px } path { stroke: #64748b } marker path { fill: #64748b }
    @media (prefers-color-scheme: dark) {
      .box { fill: #1e293b; stroke: #64748b } .core { fill: #172554; stroke: #60a5fa } .contract { fill: #422006; stroke: #eab308 }
      text { fill: #f1f5f9 } .line { fill: #cbd5e1 } path { stroke: #94a3b8 } marker path { fill: #94a3b8 }
    }`;

function toBox({ x, y, width: wide, height: high, title, lines = [], kind }: Box): string {
  const middle = x + wide / 2;
  const top = kind === 'core' ? y + 26 : y + high / 2 + 5 - lines.length * 9;
  const text = (said: string, at: number, extra = '') =>
    `<text x="${middle}" y="${at}" text-anchor="middle"${extra}>${said}</text>`;
  return [
    `  <rect class="${kind ?? 'box'}" x="${x}" y="${y}" width="${wide}" height="${high}" rx="8"/>`,
    `  ${text(title, top)}`,
    ...lines.map((line, at) => `  ${text(line, top + 19 * (at + 1), ' class="line"')}`),
  ].join('\n');
}

const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="system-ui, sans-serif" font-size="14">
  <title>Clients reach agents through one gateway, which reaches models</title>
  <style>${style}
  </style>
  <defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 8 4 0 8z"/></marker></defs>
${boxes.map(toBox).join('\n')}
${arrows.map(([x1, y1, x2, y2]) => `  <path d="M${x1} ${y1} ${x2} ${y2}" fill="none" marker-end="url(#tip)"/>`).join('\n')}
</svg>
`;

writeGenerated('docs/picture.svg', picture);
