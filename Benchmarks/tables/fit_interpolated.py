"""Fits the coefficients in Sources/Lookup/Baselines/InterpolatedCoefficients.swift.

    python fit_interpolated.py [--check FOLDER] IMAGE...

needs numpy and pillow; prints the Swift arrays. With --check, a folder that holds the directories
LR_bicubic_X4 and HR, it also enlarges that folder's images with the rounded tables and prints the
peak signal-to-noise ratios on luma.

The entry of a table at a sampling point is the level of the sample itself, weighted as the stage
needs it, and a weighted sum of functions of the differences between its neighbours and it, in
steps of a table's axis; linear, limited, and quadratic ones. All functions vanish where the differences do, so flat images stay as they
are. A result is linear in the entries, also where it is interpolated between them: the weights
that bring reduced images closest to the images are a least-squares solution. Images are reduced by
bicubic interpolation with antialiasing. The first of two stages is fitted to images that were
reduced by the mean of blocks, which are sharper; the second stage sees what the first one makes.
The coefficients in the tree come from the same images as those of fit_upscaler.py.
"""

import os
import sys
import textwrap

import numpy as np
from PIL import Image

UNIT = 256  # coefficients are whole numbers of 1/256
POINTS, STEP = 17, 16
KERNELS = {"S": [(0, 0), (0, 1), (1, 0), (1, 1)], "D": [(0, 0), (0, 2), (2, 0), (2, 2)],
           "Y": [(0, 0), (1, 1), (1, 2), (2, 1)]}
# The neighbours that change places in the mirror image along the diagonal.
MIRROR = {"S": [0, 2, 1, 3], "D": [0, 2, 1, 3], "Y": [0, 1, 3, 2]}
REACH = 2


def functions(steps):
    """The functions of the three differences, given the four neighbours in steps of 16 levels."""
    a, b, c = (steps[i] - steps[0] for i in (1, 2, 3))
    terms = [a, b, c]
    for term in (a, b, c, a - b, a - c, b - c, a + b - c):
        terms += [np.clip(term, -limit, limit) for limit in (1, 2, 4)]
    for one in (a, b, c):
        terms += [one * abs(other) // 8 for other in (a, b, c)]
    return terms


GRID = np.meshgrid(*[np.arange(POINTS)] * 4, indexing="ij")
FUNCTIONS = np.stack([term.ravel() for term in functions(GRID)], 1).astype(np.float32)
COUNT = FUNCTIONS.shape[1]
INDEX = np.arange(POINTS**4).reshape([POINTS] * 4)


def mirrored(name):
    """The address of the mirror image of every address."""
    return INDEX.transpose(MIRROR[name]).ravel()


def turned(offset, quarters):
    y, x = offset
    return [(y, x), (x, -y), (-y, -x), (-x, y)][quarters]


def turned_pixel(a, b, quarters, factor):
    for _ in range(quarters):
        a, b = b, factor - 1 - a
    return a, b


def corners(levels, name, quarters, padding):
    """The five addresses around every sample, and their weights, which sum to 16."""
    padded = np.pad(levels, REACH, mode=padding)
    height, width = levels.shape
    values = np.stack([
        padded[REACH + y:REACH + y + height, REACH + x:REACH + x + width].ravel()
        for y, x in (turned(offset, quarters) for offset in KERNELS[name])])
    point, fraction = values // STEP, values % STEP
    order = np.argsort(-fraction, axis=0, kind="stable")
    ranked = np.take_along_axis(fraction, order, 0)
    strides = np.array([POINTS**3, POINTS**2, POINTS, 1])
    address = (strides[:, None] * point).sum(0)
    addresses, weights = [address], [STEP - ranked[0]]
    for i in range(4):
        address = address + strides[order[i]]
        addresses.append(address)
        weights.append(ranked[i] - (ranked[i + 1] if i < 3 else 0))
    return addresses, weights


def interpolated(table, places):
    addresses, weights = places
    return sum(weight[:, None] * table[address] for address, weight in zip(addresses, weights))


class Stage:
    """`kind` is "sum" (entries of the rotations add up) or "mean" (they are averaged, plus 127)."""

    def __init__(self, factor, names, kind, padding="edge"):
        self.factor, self.names, self.kind, self.padding = factor, names, kind, padding
        self.own = [(a, b) for a in range(factor) for b in range(a, factor)]
        self.coefficients = {(n, p): np.zeros(COUNT, int) for n in names for p in self.own}
        self.divisor = STEP * len(names) * (1 if kind == "sum" else 4)

    def entries(self, name):
        level = STEP * GRID[0].ravel()
        base = UNIT * level // 4 if self.kind == "sum" else UNIT * (level - 127)
        whole = FUNCTIONS.astype(int)
        mirror = mirrored(name)
        table = np.zeros((POINTS**4, self.factor, self.factor), int)
        for a in range(self.factor):
            for b in range(self.factor):
                weights = self.coefficients[name, (min(a, b), max(a, b))]
                total = whole @ weights
                if a > b:
                    total = total[mirror]
                if a == b:
                    total = total + total[mirror]
                table[:, a, b] = np.clip((base + total + UNIT // 2) // UNIT, -128, 127)
        return table.reshape(POINTS**4, -1)

    def enlarged(self, levels, tables=None):
        tables = tables or {name: self.entries(name) for name in self.names}
        height, width = levels.shape
        f = self.factor
        total = np.zeros((height, f, width, f), int)
        for name in self.names:
            for quarters in range(4):
                part = interpolated(tables[name], corners(levels, name, quarters, self.padding))
                part = part.reshape(height, width, f, f)
                for a in range(f):
                    for b in range(f):
                        y, x = turned_pixel(a, b, quarters, f)
                        total[:, y, :, x] += part[..., a, b]
        total += 127 * self.divisor if self.kind == "mean" else 0
        quotient, rest = np.divmod(total, self.divisor)
        # To the nearest, halves to the even one.
        quotient += (2 * rest + (quotient & 1)) > self.divisor
        return np.clip(quotient, 0, 255).reshape(height * f, width * f)

    def fit(self, pairs):
        f, names = self.factor, self.names
        columns = {(n, p): slice(COUNT * i, COUNT * (i + 1))
                   for i, (n, p) in enumerate((n, p) for n in names for p in self.own)}
        size = COUNT * len(columns)
        gram, right = np.zeros((size, size)), np.zeros(size)
        share = 1 / STEP / len(names) / (1 if self.kind == "sum" else 4)
        for levels, target in pairs:
            found = {}
            for name in names:
                mirror = mirrored(name)
                for quarters in range(4):
                    places = corners(levels, name, quarters, self.padding)
                    found[name, quarters] = (
                        share * interpolated(FUNCTIONS, places),
                        share * interpolated(FUNCTIONS[mirror], places))
            # The four rotations of an image teach the same: a quarter of the pixels is enough.
            for y in range((f + 1) // 2):
                for x in range(max(f // 2, 1)):
                    used, parts = [], []
                    for name in names:
                        for quarters in range(4):
                            a, b = turned_pixel(y, x, 4 - quarters, f)
                            plain, mirror = found[name, quarters]
                            used.append((name, (min(a, b), max(a, b))))
                            parts.append(plain if a < b else mirror if a > b else plain + mirror)
                    merged = {}
                    for key, part in zip(used, parts):
                        merged[key] = merged[key] + part if key in merged else part
                    matrix = np.concatenate(list(merged.values()), 1)
                    places = np.concatenate(
                        [np.arange(size)[columns[key]] for key in merged])
                    wanted = target[y::f, x::f].ravel() - levels.ravel()
                    gram[np.ix_(places, places)] += (matrix.T @ matrix)
                    right[places] += matrix.T @ wanted.astype(np.float32)
        # Functions that hardly differ are to have small coefficients.
        gram += np.diag(1e-4 * np.diag(gram) + 1e-3)
        solution = np.round(np.linalg.solve(gram, right) * UNIT).astype(int)
        for key, place in columns.items():
            self.coefficients[key] = solution[place]


def planes(path):
    image = Image.open(path).convert("RGB")
    width, height = (size // 4 * 4 for size in image.size)
    image = image.crop((0, 0, width, height))
    small = np.array(image.resize((width // 4, height // 4), Image.BICUBIC)).astype(int)
    large = np.array(image).astype(int)
    return [(small[..., channel], large[..., channel]) for channel in range(3)]


def run(stages, levels, tables):
    for stage, filled in zip(stages, tables):
        levels = stage.enlarged(levels, filled)
    return levels


def check(folder, stages):
    tables = [{name: stage.entries(name) for name in stage.names} for stage in stages]
    ratios = []
    for name in sorted(os.listdir(f"{folder}/HR")):
        small = np.array(Image.open(f"{folder}/LR_bicubic_X4/{name}").convert("RGB")).astype(int)
        large = np.array(Image.open(f"{folder}/HR/{name}").convert("RGB")).astype(float)
        found = np.stack([run(stages, small[..., c], tables) for c in range(3)], 2)
        weights = np.array([65.481, 128.553, 24.966]) / 255
        error = ((found - large) @ weights)[4:-4, 4:-4]
        ratios.append(10 * np.log10(255**2 / (error**2).mean()))
    print("//", " ".join(f"{ratio:.3f}" for ratio in ratios), f"mean {np.mean(ratios):.3f} dB")


def swift(name, stage):
    lines = [f"    static let {name}: [String: [Int]] = ["]
    for (kernel, (a, b)), weights in stage.coefficients.items():
        text = textwrap.wrap(", ".join(str(weight) for weight in weights), 84)
        lines += [f'        "{kernel}{a}{b}": [', *("            " + line for line in text),
                  "        ],"]
    return "\n".join(lines + ["    ]"])


def block_mean(large):
    height, width = large.shape
    return np.round(large.reshape(height // 4, 4, width // 4, 4).mean((1, 3)))


def main():
    arguments = sys.argv[1:]
    folder = None
    if arguments[0] == "--check":
        folder, arguments = arguments[1], arguments[2:]
    data = [plane for path in arguments for plane in planes(path)]
    single = Stage(4, ["S"], "sum", padding="reflect")
    single.fit(data)
    print(swift("single", single))
    if folder:
        check(folder, [single])
    first = Stage(1, ["S", "D", "Y"], "mean")
    first.fit([(small, block_mean(large)) for small, large in data])
    filled = {name: first.entries(name) for name in first.names}
    second = Stage(4, ["S", "D", "Y"], "sum")
    second.fit([(first.enlarged(small, filled), large) for small, large in data])
    print(swift("first", first))
    print(swift("second", second))
    if folder:
        check(folder, [first, second])


if __name__ == "__main__":
    main()
