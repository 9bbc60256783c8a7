"""Products in single precision by NumPy, as `numerics products` does them."""

import sys
import time

import numpy as np

for line in sys.stdin:
    m, k, n, a_kind, b_kind = line.split()
    m, k, n = int(m), int(k), int(n)
    a = np.full((k, m) if a_kind == "t" else (m, k), 0.5, np.float32)
    b = np.full((n, k) if b_kind == "t" else (k, n), 0.25, np.float32)
    a, b = (a.T if a_kind == "t" else a), (b.T if b_kind == "t" else b)
    c = np.empty((m, n), np.float32)

    def run(count):
        start = time.perf_counter()
        for _ in range(count):
            np.matmul(a, b, out=c)
        return time.perf_counter() - start

    count = 1
    while run(count) < 2e-3:
        count *= 2
    least, total = float("inf"), 0.0
    while total < 0.25:
        seconds = run(count)
        least, total = min(least, seconds / count), total + seconds
    print(least, flush=True)
