import ml_dtypes
import numpy as np
import torch

numbers = np.random.default_rng(0).normal(size=10_000).astype("f4")
mine = numbers.astype(ml_dtypes.bfloat16).view(np.uint16)
theirs = torch.from_numpy(numbers).bfloat16().view(torch.uint16)
print((mine == theirs.numpy()).all())

large = np.array([448, 1000], np.float32)
print(large.astype(ml_dtypes.float8_e4m3fn))
print(torch.from_numpy(large).to(torch.float8_e4m3fn).float())
