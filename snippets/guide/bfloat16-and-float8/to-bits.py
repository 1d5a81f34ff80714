import numpy as np
import torch


def to_bfloat16_bits(array):
    wide = array.astype(np.float32).view(np.uint32)
    return ((wide + 0x7FFF + (wide >> 16 & 1)) >> 16).astype(np.uint16)


array = np.random.default_rng(0).normal(size=10_000)
tensor = torch.from_numpy(to_bfloat16_bits(array)).view(torch.bfloat16)
print(torch.equal(tensor, torch.from_numpy(array).float().bfloat16()))
