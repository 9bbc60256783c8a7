"""100 steps of the reference CNN by PyTorch: python3 torch_training.py FOLDER THREADS LAYOUT."""

import json
import os
import sys
import time

import numpy as np
import torch
import torch.nn.functional as F

folder, threads, layout = sys.argv[1], int(sys.argv[2]), sys.argv[3]
torch.set_num_threads(threads)
form = torch.channels_last if layout == "NHWC" else torch.contiguous_format
load = lambda name: np.load(os.path.join(folder, name + ".npy"))


def parameter(k):
    array = load(f"parameter{k}")
    if array.ndim == 4:
        tensor = torch.tensor(array.transpose(3, 2, 0, 1).copy()).contiguous(memory_format=form)
    elif k == 6:
        # Rows are numbered row, column, channel there; here channel, row, column.
        array = array.reshape(4, 4, 64, 10).transpose(2, 0, 1, 3).reshape(1024, 10)
        tensor = torch.tensor(array.copy())
    else:
        tensor = torch.tensor(array)
    return tensor.requires_grad_()


images = torch.tensor(load("images").transpose(0, 3, 1, 2).copy()).contiguous(memory_format=form)
labels = torch.tensor(load("labels").astype(np.int64))


def train(steps):
    p = [parameter(k) for k in range(8)]
    optimiser = torch.optim.SGD(p, lr=0.05, momentum=0.9)
    losses, start = [], time.perf_counter()
    for _ in range(steps):
        x = images
        for k in range(3):
            x = F.max_pool2d(F.relu(F.conv2d(x, p[2 * k], p[2 * k + 1], padding=1)), 2)
        loss = F.cross_entropy(x.flatten(1) @ p[6] + p[7], labels)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        losses.append(loss.detach())
    losses = [float(x) for x in losses]
    return time.perf_counter() - start, losses


train(3)
seconds, losses = train(100)
print(json.dumps({"seconds": seconds, "losses": losses}))
