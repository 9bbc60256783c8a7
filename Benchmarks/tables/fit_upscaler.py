"""Fits the coefficients in Sources/Lookup/Upscaling/FittedCoefficients.swift.

    python fit_upscaler.py IMAGE...        needs numpy and pillow; prints the Swift arrays

A table's entry is a weighted sum of a few functions of the differences between the bits of its
neighbours and of the sample itself. The weights that bring reduced images closest to the images
are a least-squares solution, one stage after the other: the second sees what the first one makes.
Images are reduced by bicubic interpolation with antialiasing. The coefficients in the tree come
from Kodak images 1, 3, 5, 8, 13, 19 and 23 and from astronaut, chelsea and coffee of scikit-image.
"""

import sys

import numpy as np
from PIL import Image

UNIT = 256  # coefficients are whole numbers of 1/256
HIGH = {"H": [(0, 0), (0, 1), (0, 2)], "D": [(0, 0), (1, 1), (2, 2)], "B": [(0, 0), (1, 2), (2, 1)]}
LOW = {"H": [(0, 0), (0, 1)], "D": [(0, 0), (1, 1)]}
KERNELS = [("high", name, offsets) for name, offsets in HIGH.items()] + [
    ("low", name, offsets) for name, offsets in LOW.items()]
# The new pixels of a block that have coefficients of their own, by kernel. The mirror image of a
# picture is to give the mirror image of its result, and H, D and B are their own mirror images.
OWN = {"H": [(0, 0), (0, 1)], "D": [(0, 0), (0, 1), (1, 1)], "B": [(0, 0), (0, 1), (1, 1)]}


def functions(part, kernel, pixel, values):
    """The functions that the entry of a new pixel is made of, and that pixel's row."""
    a, b = pixel
    if kernel == "H":
        a = 0
    elif a > b:
        a, b = b, a
        if len(values) == 3 and kernel == "B":
            values = [values[0], values[2], values[1]]
    if part == "low":
        return (part, kernel, a, b), [values[1] - values[0]]
    u, v = values[1] - values[0], values[2] - values[0]
    terms = [u, v, u * abs(u), v * abs(v), u * abs(v), v * abs(u), np.clip(u, -2, 2),
             np.clip(v, -2, 2), np.clip(u - v, -2, 2)]
    if kernel == "B" and a == b:  # symmetric in both neighbours
        terms = [terms[0] + terms[1], terms[2] + terms[3], terms[4] + terms[5],
                 terms[6] + terms[7]]
    return (part, kernel, a, b), terms


def parameters():
    places, count = {}, 0
    for part, kernel, offsets in KERNELS:
        for pixel in OWN[kernel]:
            row, terms = functions(part, kernel, pixel, [np.zeros(1)] * len(offsets))
            places[row] = range(count, count + len(terms))
            count += len(terms)
    return places, count


PLACES, COUNT = parameters()


def turned(offset, quarters):
    y, x = offset
    return [(y, x), (x, -y), (-y, -x), (-x, y)][quarters]


def turned_pixel(a, b, quarters):
    return [(a, b), (b, 1 - a), (1 - a, 1 - b), (1 - b, a)][quarters]


def neighbours(levels, part, offsets, quarters):
    reach, mode = (2, "reflect") if part == "high" else (1, "edge")
    padded = np.pad(levels >> 4 if part == "high" else levels & 15, reach, mode=mode)
    height, width = levels.shape
    result = []
    for offset in offsets:
        row, column = turned(offset, quarters)
        result.append(padded[reach + row:reach + row + height,
                             reach + column:reach + column + width])
    return result


def tables(coefficients):
    result = {}
    for part, kernel, offsets in KERNELS:
        grid = np.meshgrid(*[np.arange(16)] * len(offsets), indexing="ij")
        entries = np.zeros(grid[0].shape + (2, 2), int)
        for a in (0, 1):
            for b in (0, 1):
                row, terms = functions(part, kernel, (a, b), grid)
                total = sum(coefficients[i] * t for i, t in zip(PLACES[row], terms))
                entries[..., a, b] = np.clip((total + UNIT // 2) // UNIT, -128, 127)
        result[part, kernel] = entries
    return result


def enlarged(sixths, filled):
    levels = sixths // 6
    result = sixths.repeat(2, 0).repeat(2, 1)
    for part, kernel, offsets in KERNELS:
        for quarters in range(4):
            found = filled[part, kernel][tuple(neighbours(levels, part, offsets, quarters))]
            for a in (0, 1):
                for b in (0, 1):
                    to_row, to_column = turned_pixel(a, b, quarters)
                    result[to_row::2, to_column::2] += (
                        (2 if part == "high" else 3) * found[..., a, b])
    return np.clip(result, 0, 1530)


def fitted(pairs):
    gram, right = np.zeros((COUNT, COUNT)), np.zeros(COUNT)
    for sixths, target in pairs:
        levels = sixths // 6
        sums = np.zeros((2, 2, COUNT, levels.size))
        for part, kernel, offsets in KERNELS:
            share = 1 / 3 if part == "high" else 1 / 2
            for quarters in range(4):
                values = neighbours(levels, part, offsets, quarters)
                for a in (0, 1):
                    for b in (0, 1):
                        row, terms = functions(part, kernel, (a, b), values)
                        to = turned_pixel(a, b, quarters)
                        for i, term in zip(PLACES[row], terms):
                            sums[to][i] += share * term.ravel()
        for a in (0, 1):
            for b in (0, 1):
                wanted = (target[a::2, b::2] - sixths / 6).ravel()
                gram += sums[a, b] @ sums[a, b].T
                right += sums[a, b] @ wanted
    # Functions that hardly differ are to have small coefficients.
    gram += 1e-6 * np.trace(gram) / COUNT * np.eye(COUNT)
    return np.round(np.linalg.solve(gram, right) * UNIT).astype(int)


def planes(path):
    image = Image.open(path).convert("RGB")
    width, height = (size // 4 * 4 for size in image.size)
    image = image.crop((0, 0, width, height))
    sizes = [np.array(image.resize((width // n, height // n), Image.BICUBIC)).astype(int)
             for n in (4, 2)] + [np.array(image).astype(int)]
    return [[size[..., channel] for size in sizes] for channel in range(3)]


def swift(name, coefficients):
    lines = [f"    static let {name} = Self("]
    for part in ("high", "low"):
        lines.append(f"        {part}: [")
        for (own, kernel, a, b), place in PLACES.items():
            if own != part:
                continue
            c = [int(coefficients[i]) for i in place]
            if part == "high" and kernel == "B" and a == b:
                c = [c[0], c[0], c[1], c[1], c[2], c[2], c[3], c[3], 0]
            lines.append(f'            "{kernel}{a}{b}": {c},')
        lines.append("        ]" + ("," if part == "high" else ")"))
    return "\n".join(lines)


def main():
    data = [plane for path in sys.argv[1:] for plane in planes(path)]
    first = fitted([(6 * small, middle) for small, middle, _ in data])
    filled = tables(first)
    second = fitted([(enlarged(6 * small, filled), large) for small, _, large in data])
    print(swift("first", first))
    print(swift("second", second))


if __name__ == "__main__":
    main()
