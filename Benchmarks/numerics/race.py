"""Races the numerics module against PyTorch, jax and NumPy, in turns, and writes the results.

    python3 race.py NUMERICS RESULTS [ROUNDS]
    python3 race.py table RESULTS               prints the results as Markdown

NUMERICS is the built program, RESULTS the JSON file. Python is that which has the peers. Each run is
a process of its own, pinned to one processor or two; the median of ROUNDS (5) counts. Both layouts of
each peer are tried, and the faster one counts.
"""

import json
import math
import os
import platform
import statistics
import subprocess
import sys
import tempfile



def table(path):
    with open(path) as file:
        rows = json.load(file)["rows"]
    print("| work | threads | Morpho | fastest peer | ratio |")
    print("| --- | --- | --- | --- | --- |")
    for row in rows:
        if "seconds" in row:
            time = lambda s: f"{s:.2f} s" if s > 0.1 else f"{s * 1e6:.0f} µs"
            print(f"| {row['work']} | {row['threads']} | {time(row['seconds'])} | "
                  f"{row['peer']}: {time(row['peer_seconds'])} | {row['ratio']:.2f} |")
        else:
            print(f"| {row['work']}: rate over {row['peer']}'s | {row['threads']} | geometric mean "
                  f"{row['geometric_mean_rate']:.2f} | least {row['least_rate']:.2f} | |")


if sys.argv[1] == "table":
    table(sys.argv[2])
    sys.exit()

import numpy as np

PROGRAM, RESULTS = sys.argv[1:3]
ROUNDS = int(sys.argv[3]) if len(sys.argv) > 3 else 5
HERE = os.path.dirname(os.path.abspath(__file__))
SHAPES = [  # m k n, left and right transposed or not
    (512, 512, 512, "n", "n"), (16, 27, 65536, "n", "n"), (16, 27, 1024, "n", "n"),
    (64, 288, 4096, "n", "n"), (64, 1024, 10, "n", "n"), (1024, 64, 10, "t", "n"),
    (64, 10, 1024, "n", "t"), (27, 65536, 16, "t", "n"), (576, 192, 576, "n", "t"),
    (64, 576, 1536, "n", "n"), (64, 1536, 576, "n", "t"), (128, 784, 128, "n", "n"),
]


def run(command, threads, text=None):
    environment = dict(os.environ, MORPHO_THREADS=str(threads), OMP_NUM_THREADS=str(threads),
                       OPENBLAS_NUM_THREADS=str(threads), MKL_NUM_THREADS=str(threads))
    pinned = ["taskset", "-c", "0" if threads == 1 else "0,1", *command]
    result = subprocess.run(pinned, env=environment, input=text, capture_output=True, text=True)
    if result.returncode:
        sys.exit(f"{' '.join(command)}: {result.stderr}")
    return result.stdout


def write_inputs(folder):
    random = np.random.default_rng(1)
    normal = lambda shape, size: (random.normal(size=shape) * size).astype(np.float32)
    shapes = [(3, 3, 3, 16), (16,), (3, 3, 16, 32), (32,), (3, 3, 32, 64), (64,), (1024, 10), (10,)]
    for k, shape in enumerate(shapes):
        inputs = math.prod(shape[:-1])
        np.save(f"{folder}/parameter{k}.npy",
                normal(shape, (2 / inputs) ** 0.5 if len(shape) > 1 else 0))
    np.save(f"{folder}/images.npy", normal((64, 32, 32, 3), 1))
    np.save(f"{folder}/labels.npy", random.integers(0, 10, 64).astype(np.int32))


def training(folder, threads):
    """Medians by contestant, and the largest difference of the losses from ours."""
    script = lambda name, layout: [
        sys.executable, f"{HERE}/{name}_training.py", folder, str(threads), layout]
    contestants = {"morpho": [PROGRAM, "training", folder]}
    for name in ("torch", "jax"):
        for layout in ("NCHW", "NHWC"):
            contestants[f"{name} {layout}"] = script(name, layout)
    seconds, losses = {name: [] for name in contestants}, {}
    for turn in range(ROUNDS):
        for name, command in contestants.items():
            result = json.loads(run(command, threads))
            seconds[name].append(result["seconds"])
            losses[name] = result["losses"]
            print(f"{threads} threads, round {turn + 1}: {name} {result['seconds']:.3f} s",
                  file=sys.stderr)
    worst = max(abs(a - b) for own in losses.values() for a, b in zip(losses["morpho"], own))
    if worst > 1e-3:
        sys.exit(f"losses differ by {worst}: that is no race")
    return {name: statistics.median(own) for name, own in seconds.items()}, worst


def products(threads):
    text = "".join(f"{m} {k} {n} {a} {b}\n" for m, k, n, a, b in SHAPES)
    ours, theirs = [], []
    for _ in range(ROUNDS):
        ours.append([float(x) for x in run([PROGRAM, "products"], threads, text).split()])
        theirs.append([float(x) for x in
                       run([sys.executable, f"{HERE}/numpy_products.py"], threads, text).split()])
    median = lambda runs: [statistics.median(column) for column in zip(*runs)]
    return median(ours), median(theirs)


rows = []
with tempfile.TemporaryDirectory() as folder:
    write_inputs(folder)
    for threads in (1, 2):
        medians, worst = training(folder, threads)
        peer = min((name for name in medians if name != "morpho"), key=medians.get)
        rows.append({
            "work": "100 steps of the reference CNN", "threads": threads,
            "seconds": medians["morpho"], "peer": peer, "peer_seconds": medians[peer],
            "ratio": medians["morpho"] / medians[peer], "all_seconds": medians,
            "largest_loss_difference": worst})
for threads in (1, 2):
    ours, theirs = products(threads)
    for (m, k, n, a, b), own, other in zip(SHAPES, ours, theirs):
        rows.append({
            "work": f"sgemm {m}x{k}{'t' if a == 't' else ''} {k}x{n}{'t' if b == 't' else ''}",
            "threads": threads, "seconds": own, "peer": f"numpy {np.__version__}",
            "peer_seconds": other, "ratio": own / other, "gflops": 2e-9 * m * k * n / own})
    rates = [other / own for own, other in zip(ours, theirs)]
    rows.append({
        "work": "sgemm, all shapes", "threads": threads, "peer": f"numpy {np.__version__}",
        "geometric_mean_rate": math.exp(sum(map(math.log, rates)) / len(rates)),
        "least_rate": min(rates)})

os.makedirs(os.path.dirname(os.path.abspath(RESULTS)), exist_ok=True)
with open(RESULTS + ".new", "w") as file:
    json.dump({"processor": platform.processor() or platform.machine(), "rounds": ROUNDS,
               "rows": rows}, file, indent=1)
    file.write("\n")
os.replace(RESULTS + ".new", RESULTS)
for row in rows:
    print({key: round(value, 4) if isinstance(value, float) else value
           for key, value in row.items() if key != "all_seconds"})
