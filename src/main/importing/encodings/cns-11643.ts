import iconv from 'iconv-lite';

/** The letters of a row of these sets, and of Big5; and the place of what is no letter. */
const [ROW, BIG5_ROW, NOWHERE] = [94, 157, 0xffff];

/**
 * The first two planes of CNS 11643 hold the letters of Big5, in an order that differs in some hundred places: runs of letters, each with its
 * first place in the plane, the place of the same letter in Big5, and the number of letters.
 */
const RUNS = {
  1: `
  0.0.5 6.6.15 21.23.2 24.22.1 29.29.44 73.74.1 74.73.1 75.75.21 98.98.1 100.100.27 127.128.1 128.127.1
  130.130.14 146.146.2 148.149.1 149.148.1 150.150.4 155.21.1 156.156.78 282.234.29 312.264.1 314.266.142
  470.5872.30 571.5905.1 578.5908.1 583.5909.1 3102.408.33 3290.471.17 3307.263.1 3308.489.86 3394.265.1
  3395.576.1307 4702.1884.424 5126.1883.1 5127.2308.1876 7003.4571.1 7004.4184.387 7391.4572.525
  7916.5286.1 7917.5097.105 8023.5203.83 8106.5287.84 8190.5517.1 8191.5371.54 8245.5426.1 8246.5425.1
  8247.5427.90 8337.5518.354`,
  2: `
  0.6280.10 10.6291.30 40.5934.1 41.6322.2 43.6372.1 44.6324.48 92.6373.46 138.6586.1 139.6419.167
  306.6587.1840 2146.9074.1 2147.8428.108 2255.8537.537 2792.8427.1 2793.9075.100 2893.8536.1 2894.9175.399
  3293.9575.1637 4930.11761.1 4931.11212.146 5077.11899.1 5078.11358.287 5365.12508.1 5366.11645.116
  5482.11762.137 5619.11900.104 5723.12425.1 5724.12004.222 5946.12227.198 6144.12426.82 6226.12509.86
  6312.12226.1 6313.12595.8 6321.12604.153 6474.12758.56 6530.13114.1 6531.12814.113 6644.12603.1
  6645.12927.142 6787.12757.1 6788.13069.45 6833.13115.71 6904.13380.1 6905.13186.194 7099.13381.490
  7589.13914.1 7590.13871.43 7633.13915.1 7634.13917.11 7645.13916.1 7646.13928.4`,
} as const;

/** For each plane the place in Big5 of each of its letters. */
const placesIn = new Map<1 | 2, Uint16Array>();

/** A letter by its two bytes, of seven bits each, in a plane of CNS 11643; U+FFFD where there is none. */
export function letterOfTaiwan(plane: 1 | 2, first: number, second: number): string {
  const places = placesIn.get(plane) ?? read(plane);
  const column = second - 0x21;
  const place = places[(first - 0x21) * ROW + column] ?? NOWHERE;
  if (place === NOWHERE || column < 0 || column >= ROW) return '\ufffd';
  const trail = place % BIG5_ROW;
  return iconv.decode(Buffer.from([0xa1 + Math.floor(place / BIG5_ROW), trail + (trail < 63 ? 0x40 : 0x62)]), 'big5');
}

function read(plane: 1 | 2): Uint16Array {
  const places = new Uint16Array(ROW * ROW).fill(NOWHERE);
  for (const run of RUNS[plane].trim().split(/\s+/u)) {
    const [from = 0, big5 = 0, count = 0] = run.split('.').map(Number);
    for (let next = 0; next < count; next += 1) places[from + next] = big5 + next;
  }
  placesIn.set(plane, places);
  return places;
}
