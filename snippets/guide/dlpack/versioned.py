import numpy as np
import torch

for value in (torch.ones(1), np.ones(1)):
    for options in ({}, {"max_version": (1, 0)}):
        capsule = value.__dlpack__(**options)
        kind = str(capsule).split('"')[1]
        print(type(value).__name__, options, kind)
