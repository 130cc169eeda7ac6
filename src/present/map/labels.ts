export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Label {
  readonly lines: readonly string[];
  /** Middle of the area it names. */
  readonly x: number;
  readonly y: number;
}

export interface PlacedLabel extends Label {
  readonly box: Box;
  /** The label stands beside its area and needs a line to it. */
  readonly away: boolean;
}

const CHARACTER = 0.6;
const LINE = 1.2;

/** Puts each label as close to its area as it fits without touching another one; the first ones choose first. */
export function placeLabels(labels: readonly Label[], size: number, bounds: Box): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const label of labels) {
    const width = Math.max(...label.lines.map((line) => line.length)) * size * CHARACTER;
    const height = label.lines.length * size * LINE;
    const spot = spots(height).find(([dx, dy]) => {
      const box = boxAt(label.x + dx, label.y + dy, width, height);
      return inside(box, bounds) && placed.every((other) => !overlap(box, other.box));
    });
    if (spot === undefined) continue;
    const [dx, dy] = spot;
    placed.push({
      ...label,
      box: boxAt(label.x + dx, label.y + dy, width, height),
      away: Math.abs(dx) > width / 3 || Math.abs(dy) > height * 0.7,
    });
  }
  return placed;
}

/** Rings around the middle, the nearest first. */
function spots(height: number): readonly (readonly [number, number])[] {
  const rings = [0, 0.5, 1, 1.5, 2, 3, 4, 5, 6, 8];
  return rings.flatMap((ring) =>
    ring === 0
      ? [[0, 0] as const]
      : Array.from({ length: 16 }, (_, step) => {
          const angle = (step * Math.PI) / 8 + Math.PI / 2;
          return [Math.cos(angle) * ring * height * 1.6, Math.sin(angle) * ring * height] as const;
        }),
  );
}

function boxAt(x: number, y: number, width: number, height: number): Box {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

function inside(box: Box, bounds: Box): boolean {
  return (
    box.x >= bounds.x &&
    box.y >= bounds.y &&
    box.x + box.width <= bounds.x + bounds.width &&
    box.y + box.height <= bounds.y + bounds.height
  );
}

export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
