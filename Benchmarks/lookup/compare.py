"""Compares units for images, and writes the tables of Documentation/lookup.md.

    python3 compare.py MORPHO DATA LIBERTY CLOCK    prints Markdown

MORPHO is the built tool. DATA is a folder with hklut/Set5 and hklut/luts, icelut/images and
icelut/luts; what is missing there is said and left out. Each unit is built for frames of 320 x 180
pixels that are enlarged to 1280 x 720, or of 720 x 480 that are retouched, and priced with the
Liberty file LIBERTY at CLOCK MHz while a corner of a picture passes.
"""

import json
import os
import struct
import subprocess
import sys
import tempfile
import zlib

MORPHO, DATA, LIBERTY, CLOCK = sys.argv[1:5]
SET5 = ["baby", "bird", "butterfly", "head", "woman"]


def picture(path, width, height):
    """A PNG of slopes, edges and noise."""
    state, rows = 1, []
    for y in range(height):
        row = bytearray([0])
        for x in range(width):
            state = (state * 1103515245 + 12345) & 0x7FFFFFFF
            noise = state >> 26
            edge = 90 if (x // 23 + y // 17) % 2 else 0
            row += bytes([(x * 160 // width + edge // 2 + noise) & 255,
                          (y * 130 // height + edge + noise) & 255,
                          ((x + y) * 120 // (width + height) + noise) & 255])
        rows.append(bytes(row))

    def chunk(kind, data):
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    with open(path, "wb") as file:
        file.write(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header)
                   + chunk(b"IDAT", zlib.compress(b"".join(rows))) + chunk(b"IEND", b""))


def simulate(unit, image, *options, priced=True):
    command = [MORPHO, "simulate", unit, "--input", image, "--format", "json", *options]
    command += ["--technology", LIBERTY, "--clock", CLOCK] if priced else ["--no-price"]
    result = subprocess.run(command, capture_output=True, text=True)
    if result.returncode:
        sys.exit(f"{' '.join(command)}: {result.stderr}")
    return json.loads(result.stdout)["units"][0]


def set5(unit, *options):
    """Mean PSNR and SSIM on luma over Set5, or nothing."""
    folder = os.path.join(DATA, "hklut", "Set5")
    if not os.path.isdir(folder):
        print(f"*** no {folder}: no PSNR ***", file=sys.stderr)
        return "-"
    rows = [simulate(unit, f"{folder}/LR_bicubic_X4/{name}.png", "--reference",
                     f"{folder}/HR/{name}.png", "--part", "none", *options, priced=False)
            for name in SET5]
    return (f"{sum(row['luma_psnr'] for row in rows) / 5:.3f} / "
            f"{sum(row['similarity'] for row in rows) / 5:.4f}")


def costs(row):
    price = row["price"]
    faults = price["faults"]
    star = "*" if faults else ""
    # A unit that is loaded has the power of loading, which is not that of frames.
    energy = row.get("energy_per_frame_j")
    power = "-" if energy is None else f"{price['power']['total_w'] * 1e3:.1f}"
    energy = "-" if energy is None else f"{energy * 1e6:.0f}"
    return (f"{price['area']['total_um2'] / 1e6:.3f}{star} | "
            f"{price['area']['memory_um2'] / 1e6:.3f} | {power} | {price['delay_ns']:.2f} | {energy}")


def main():
    with tempfile.TemporaryDirectory() as folder:
        small, large = f"{folder}/small.png", f"{folder}/large.png"
        picture(small, 320, 180)
        picture(large, 720, 480)
        print("<!-- copies -->\n")
        print("| copies | cycles a frame | frames/s | bits of tables | other bits | area mm2 "
              "| of it memories | power mW | delay ns | energy a frame uJ |")
        print("|---|---|---|---|---|---|---|---|---|---|")
        for copies in [1, 2, 4, 8]:
            row = simulate("hklut", small, "--set", f"copies={copies}", "--part", "96x8")
            print(f"| {copies} | {row['cycles_per_frame']:,} | {row['frames_per_second']:.0f} | "
                  f"{row['constant_bits']:,} | {row['written_bits']:,} | {costs(row)} |")
        print("\n<!-- enlarging -->\n")
        print("| unit | Set5 PSNR / SSIM | bytes of tables | bits on chip | frames/s | area mm2 "
              "| of it memories | power mW | delay ns | energy a frame uJ |")
        print("|---|---|---|---|---|---|---|---|---|---|")
        luts = os.path.join(DATA, "hklut", "luts")
        rows = [("hklut, our tables", "hklut", [])]
        if os.path.isdir(luts):
            rows.insert(0, ("hklut, authors' tables", "hklut", ["--luts", luts]))
        rows += [("srlut, our tables", "srlut", []), ("mulut, our tables", "mulut", []),
                 ("bicubic", "bicubic", [])]
        for name, unit, options in rows:
            row = simulate(unit, small, "--part", "24x8", *options)
            print(f"| {name} | {set5(unit, *options)} | {row['table_bytes']:,} | "
                  f"{row['constant_bits'] + row['written_bits']:,} | {row['frames_per_second']:.0f} | "
                  f"{costs(row)} |")
        print("\n<!-- retouching -->\n")
        print("| unit | bytes of tables | bits on chip | frames/s | area mm2 | of it memories "
              "| power mW | delay ns | energy a frame uJ |")
        print("|---|---|---|---|---|---|---|---|---|")
        luts = os.path.join(DATA, "icelut", "luts")
        options = ["--luts", luts] if os.path.isdir(luts) else []
        for name, unit, options in [
                ("icelut, video", "icelut", ["--set", "still=0", *options]),
                ("icelut, still", "icelut", options),
                ("icelut, still, corrected", "icelut", ["--set", "protection=2", *options]),
                ("icelut, still, loaded", "icelut", ["--set", "loaded=1", *options]),
                ("icelut, still, loaded, corrected", "icelut",
                 ["--set", "loaded=1", "--set", "protection=2", *options]),
                ("lut3d", "lut3d", [])]:
            row = simulate(unit, large, "--part", "none", *options)
            print(f"| {name} | {row['table_bytes']:,} | "
                  f"{row['constant_bits'] + row['written_bits']:,} | {row['frames_per_second']:.0f} | "
                  f"{costs(row)} |")


main()
