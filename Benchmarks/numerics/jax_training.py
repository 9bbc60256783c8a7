"""100 steps of the reference CNN by jax: python3 jax_training.py FOLDER THREADS LAYOUT."""

import json
import os
import sys
import time

folder, threads, layout = sys.argv[1], int(sys.argv[2]), sys.argv[3]
if threads == 1:
    os.environ["XLA_FLAGS"] = "--xla_cpu_multi_thread_eigen=false"
os.environ["JAX_PLATFORMS"] = "cpu"

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

load = lambda name: np.load(os.path.join(folder, name + ".npy"))
images, labels = load("images"), jnp.asarray(load("labels"))
parameters = [jnp.asarray(load(f"parameter{k}")) for k in range(8)]
last = layout == "NHWC"
window = (1, 2, 2, 1) if last else (1, 1, 2, 2)
images = jnp.asarray(images if last else images.transpose(0, 3, 1, 2))


def loss(p, x, y):
    for k in range(3):
        x = lax.conv_general_dilated(
            x, p[2 * k], (1, 1), "SAME", dimension_numbers=(layout, "HWIO", layout))
        offsets = p[2 * k + 1]
        x = jnp.maximum(x + (offsets if last else offsets[:, None, None]), 0)
        x = lax.reduce_window(x, -jnp.inf, lax.max, window, window, "VALID")
    if not last:
        x = x.transpose(0, 2, 3, 1)
    scores = x.reshape(64, -1) @ p[6] + p[7]
    return -jnp.mean(jax.nn.log_softmax(scores)[jnp.arange(64), y])


def step(p, v, x, y):
    value, gradients = jax.value_and_grad(loss)(p, x, y)
    v = [0.9 * a + g for a, g in zip(v, gradients)]
    return [a - 0.05 * b for a, b in zip(p, v)], v, value


step = jax.jit(step, donate_argnums=(0, 1))
velocity = [jnp.zeros_like(p) for p in parameters]
# The compiler's time does not count.
copies = [p.copy() for p in parameters], [v.copy() for v in velocity]
jax.block_until_ready(step(*copies, images, labels))
losses, start = [], time.perf_counter()
for _ in range(100):
    parameters, velocity, value = step(parameters, velocity, images, labels)
    losses.append(value)
jax.block_until_ready(losses)
seconds = time.perf_counter() - start
print(json.dumps({"seconds": seconds, "losses": [float(x) for x in losses]}))
